package vn.diemcau.live;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.ConnectionContext;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Tyrus gets to read: the client's bytes, as long as nothing is wrong with them. Once the
 * connection closes, the rest is read and thrown away until the client's own close frame is there:
 * closing a socket with unread input would reset it, and the client would never read our reason.
 */
final class GuardedInput implements Supplier<byte @Nullable []> {

    private static final int MOST_AT_ONCE = 512;

    private final DataReader reader;
    private final HelidonSocket socket;
    private final Connection connection;
    private final FrameGuard guard;

    GuardedInput(ConnectionContext context, Connection connection, FrameGuard guard) {
        this.reader = context.dataReader();
        this.socket = context.serverSocket();
        this.connection = connection;
        this.guard = guard;
    }

    /** The next bytes, or null at the end. */
    @Override
    public byte @Nullable [] get() {
        while (!guard.closeSeen()) {
            byte[] bytes = read();
            if (bytes == null) {
                return null;
            }
            connection.heard();
            CloseCode wrong = guard.inspect(bytes);
            if (wrong != null) {
                connection.close(wrong);
            }
            if (connection.outflow().isOpen()) {
                return bytes;
            }
        }
        return null;
    }

    private byte @Nullable [] read() {
        int early = reader.available();
        return early > 0 ? reader.readBytes(early) : readFromSocket();
    }

    /** A small buffer: it lies there as long as the client says nothing. */
    private byte @Nullable [] readFromSocket() {
        BufferData data = BufferData.create(MOST_AT_ONCE);
        try {
            return socket.read(data) > 0 ? data.readBytes() : null;
        } catch (UncheckedIOException e) {
            // Closed or broken off: for us the same. Tyrus would put the cause's text into a close
            // reason, and throw where that is longer than a reason may be.
            return null;
        }
    }
}
