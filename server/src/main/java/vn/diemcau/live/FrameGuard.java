package vn.diemcau.live;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows the frames in the bytes of one client before anybody buffers them, and says what is wrong
 * with them. Tyrus alone would gather 4 MB of an overlong message first, take unmasked frames, and
 * answer a binary message with nothing.
 */
final class FrameGuard {

    private static final int CONTINUATION = 0x0;
    private static final int BINARY = 0x2;
    private static final int CLOSE = 0x8;
    private static final int PONG = 0xa;
    private static final int LONGEST_CONTROL = 125;

    private final int maxMessageBytes;
    private final BooleanSupplier frameAllowed;

    private final byte[] header = new byte[14];
    private int headerLength;
    private long payloadLeft;
    private boolean withinMessage;
    private long messageBytes;
    private boolean closing;
    private boolean closeSeen;
    private boolean lost;

    /**
     * @param frameAllowed asked once per frame: whether the client may send one more
     */
    FrameGuard(int maxMessageBytes, BooleanSupplier frameAllowed) {
        this.maxMessageBytes = maxMessageBytes;
        this.frameAllowed = frameAllowed;
    }

    /** Follows the next bytes; the first thing wrong in them, or null where nothing is. */
    @Nullable CloseCode inspect(byte[] bytes) {
        CloseCode wrong = null;
        int at = 0;
        while (at < bytes.length && !lost && !closeSeen) {
            if (payloadLeft > 0) {
                int skipped = (int) Math.min(payloadLeft, bytes.length - at);
                at += skipped;
                payloadLeft -= skipped;
                closeSeen = closing && payloadLeft == 0;
                continue;
            }
            header[headerLength++] = bytes[at++];
            if (headerLength < headerSize()) {
                continue;
            }
            headerLength = 0;
            CloseCode found = startFrame();
            // Where frames begin is unknown after a broken one; after any other they can be
            // followed.
            lost = found == CloseCode.BROKEN_FRAME;
            wrong = wrong == null ? found : wrong;
        }
        return wrong;
    }

    /** Whether the client's close frame has come in whole: nothing follows it. */
    boolean closeSeen() {
        return closeSeen;
    }

    private int headerSize() {
        if (headerLength < 2) {
            return 2;
        }
        int mask = (header[1] & 0x80) == 0 ? 0 : 4;
        return switch (header[1] & 0x7f) {
            case 126 -> 4 + mask;
            case 127 -> 10 + mask;
            default -> 2 + mask;
        };
    }

    private @Nullable CloseCode startFrame() {
        boolean last = (header[0] & 0x80) != 0;
        boolean reserved = (header[0] & 0x70) != 0;
        boolean masked = (header[1] & 0x80) != 0;
        int opcode = header[0] & 0x0f;
        payloadLeft = payloadLength();
        if (reserved || !masked || payloadLeft < 0) {
            return CloseCode.BROKEN_FRAME;
        }
        if (opcode >= CLOSE) {
            return startControl(opcode, last);
        }
        return startData(opcode, last);
    }

    private @Nullable CloseCode startControl(int opcode, boolean last) {
        if (opcode > PONG || !last || payloadLeft > LONGEST_CONTROL) {
            return CloseCode.BROKEN_FRAME;
        }
        closing = opcode == CLOSE;
        closeSeen = closing && payloadLeft == 0;
        return closing || frameAllowed.getAsBoolean() ? null : CloseCode.TOO_MANY_MESSAGES;
    }

    private @Nullable CloseCode startData(int opcode, boolean last) {
        if (opcode > BINARY || (opcode == CONTINUATION) != withinMessage) {
            return CloseCode.BROKEN_FRAME;
        }
        if (opcode != CONTINUATION) {
            messageBytes = 0;
        }
        withinMessage = !last;
        if (opcode == BINARY) {
            return CloseCode.NOT_TEXT;
        }
        // Not added up first: a length of 63 bits would overflow.
        if (payloadLeft > maxMessageBytes - messageBytes) {
            return CloseCode.TOO_BIG;
        }
        messageBytes += payloadLeft;
        return frameAllowed.getAsBoolean() ? null : CloseCode.TOO_MANY_MESSAGES;
    }

    private long payloadLength() {
        int code = header[1] & 0x7f;
        if (code < 126) {
            return code;
        }
        long length = 0;
        for (int i = 2; i < (code == 126 ? 4 : 10); i++) {
            length = (length << 8) | (header[i] & 0xff);
        }
        return length;
    }
}
