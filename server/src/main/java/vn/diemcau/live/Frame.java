package vn.diemcau.live;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A WebSocket frame as it goes over the wire, header included (RFC 6455 section 5.2; what a server
 * sends is not masked). Encoded once, written to any number of connections, never changed.
 */
final class Frame {

    private static final int FINAL = 0x80;
    private static final int OPCODE_TEXT = 0x1;
    private static final int OPCODE_CLOSE = 0x8;
    private static final int OPCODE_PING = 0x9;

    private static final int LONGEST_SHORT = 125;
    private static final int LONGEST_MEDIUM = 0xffff;
    private static final byte MEDIUM_FOLLOWS = 126;
    private static final byte LONG_FOLLOWS = 127;

    /** Asks the client's browser for a sign of life, without its page taking part. */
    static final Frame PING = new Frame(encode(OPCODE_PING, new byte[0]));

    private final byte[] bytes;

    private Frame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One whole text message. */
    static Frame text(String text) {
        return new Frame(encodeText(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The bytes on the wire of one whole text message. */
    static byte[] encodeText(byte[] utf8) {
        return encode(OPCODE_TEXT, utf8);
    }

    static Frame close(CloseCode code) {
        byte[] reason = code.reason().getBytes(StandardCharsets.UTF_8);
        byte[] payload = new byte[2 + reason.length];
        payload[0] = (byte) (code.number() >> 8);
        payload[1] = (byte) code.number();
        System.arraycopy(reason, 0, payload, 2, reason.length);
        return new Frame(encode(OPCODE_CLOSE, payload));
    }

    /** Bytes that somebody else encoded. The caller must not change them afterwards. */
    static Frame encoded(byte[] bytes) {
        return new Frame(bytes);
    }

    /** Bytes on the wire. */
    int length() {
        return bytes.length;
    }

    boolean isClose() {
        return bytes[0] == (byte) (FINAL | OPCODE_CLOSE);
    }

    /** What a close frame says; one without a code is an ordinary goodbye. */
    CloseCode closeCode() {
        return bytes.length < 4
                ? CloseCode.NORMAL
                : CloseCode.of(((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff));
    }

    /** The bytes of all frames, one after the other, to be written at once. */
    static byte[] join(List<Frame> frames) {
        if (frames.size() == 1) {
            return frames.getFirst().bytes;
        }
        byte[] joined = new byte[frames.stream().mapToInt(Frame::length).sum()];
        int at = 0;
        for (Frame frame : frames) {
            System.arraycopy(frame.bytes, 0, joined, at, frame.bytes.length);
            at += frame.bytes.length;
        }
        return joined;
    }

    private static byte[] encode(int opcode, byte[] payload) {
        byte[] length = encodedLength(payload.length);
        byte[] bytes = new byte[1 + length.length + payload.length];
        bytes[0] = (byte) (FINAL | opcode);
        System.arraycopy(length, 0, bytes, 1, length.length);
        System.arraycopy(payload, 0, bytes, 1 + length.length, payload.length);
        return bytes;
    }

    private static byte[] encodedLength(int length) {
        if (length <= LONGEST_SHORT) {
            return new byte[] {(byte) length};
        }
        if (length <= LONGEST_MEDIUM) {
            return new byte[] {MEDIUM_FOLLOWS, (byte) (length >> 8), (byte) length};
        }
        return new byte[] {
            LONG_FOLLOWS,
            0,
            0,
            0,
            0,
            (byte) (length >> 24),
            (byte) (length >> 16),
            (byte) (length >> 8),
            (byte) length
        };
    }
}
