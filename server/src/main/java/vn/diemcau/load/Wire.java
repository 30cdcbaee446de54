package vn.diemcau.load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bytes of one connection, as they are; {@link SecureWire} wraps them in TLS. */
class Wire {

    private @Nullable SocketChannel channel;
    private final ArrayDeque<ByteBuffer> unsent = new ArrayDeque<>();

    /** Begins to connect. */
    SelectionKey connect(Selector selector, Address to, Line line) throws IOException {
        SocketChannel opened = SocketChannel.open();
        channel = opened;
        opened.configureBlocking(false);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.connect(to.socket());
        return opened.register(selector, SelectionKey.OP_CONNECT, line);
    }

    boolean finishConnect() throws IOException {
        return channel().finishConnect();
    }

    private SocketChannel channel() {
        return Objects.requireNonNull(channel, "connected before");
    }

    /**
     * Reads what has come.
     *
     * @param scratch for what has to be worked on first
     * @return less than 0 when the other side has ended
     */
    int read(ByteBuffer into, ByteBuffer scratch) throws IOException {
        return receive(into);
    }

    /** To be sent with the next {@link #flush}. */
    void add(ByteBuffer bytes) throws IOException {
        unsent.add(bytes);
    }

    final int receive(ByteBuffer into) throws IOException {
        return channel().read(into);
    }

    final void leave(ByteBuffer bytes) {
        unsent.add(bytes);
    }

    /** Whether nothing is left to be sent. */
    boolean flush() throws IOException {
        while (!unsent.isEmpty()) {
            ByteBuffer next = unsent.element();
            channel().write(next);
            if (next.hasRemaining()) {
                return false;
            }
            unsent.remove();
        }
        return true;
    }

    void close() {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException gone) {
            // So it is closed.
            unsent.clear();
        }
    }
}
