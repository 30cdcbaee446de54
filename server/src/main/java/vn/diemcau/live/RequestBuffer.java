package vn.diemcau.live;

import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PlainSocket;
import java.lang.reflect.Field;

/**
 * The 8 KiB into which Helidon reads the requests of a connection. An upgraded connection reads
 * nothing through it any more ({@link GuardedInput} has a buffer of its own), yet it would lie
 * there for hours: a third of what a quiet line costs. Helidon has no way to give it back, so it is
 * taken away by name; should a later version call it otherwise, the server says so when it starts.
 */
final class RequestBuffer {

    private static final Field FIELD = field();
    private static final byte[] NONE = new byte[0];

    private RequestBuffer() {}

    /** To be called when the socket is read by others only. */
    static void release(HelidonSocket socket) {
        if (!(socket instanceof PlainSocket)) {
            return;
        }
        try {
            FIELD.set(socket, NONE);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Helidon's read buffer cannot be released", e);
        }
    }

    private static Field field() {
        try {
            Field field = PlainSocket.class.getDeclaredField("readBuffer");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Helidon keeps its read buffer elsewhere now", e);
        }
    }
}
