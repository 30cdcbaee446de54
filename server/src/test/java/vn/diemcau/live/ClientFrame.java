package vn.diemcau.live;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A frame as a client sends it: masked. */
final class ClientFrame {

    static final int CONTINUATION = 0x0;
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int PING = 0x9;
    static final int PONG = 0xa;

    private static final byte[] MASK = {1, 2, 3, 4};

    private ClientFrame() {}

    /** A frame of that many letters x. */
    static byte[] of(boolean last, int opcode, int length) {
        byte[] payload = new byte[length];
        Arrays.fill(payload, (byte) 'x');
        return of(last, opcode, payload);
    }

    static byte[] of(boolean last, int opcode, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length);
        frame.put((byte) ((last ? 0x80 : 0) | opcode));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        frame.put(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ MASK[i % 4]));
        }
        return Arrays.copyOf(frame.array(), frame.position());
    }
}
