package vn.diemcau.live;

import io.helidon.common.concurrency.limits.Limit;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * One upgraded connection from its first byte to its last. Everything about it happens on the
 * thread that handles it, so what is cleaned up here is cleaned up however it ended.
 */
final class LiveServerConnection implements ServerConnection {

    /** The connection that the running thread reads from. */
    static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

    private final ServerConnection tyrus;
    private final Connection connection;
    private final LiveConnections connections;

    LiveServerConnection(
            ServerConnection tyrus, Connection connection, LiveConnections connections) {
        this.tyrus = tyrus;
        this.connection = connection;
        this.connections = connections;
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        connections.add(connection);
        try {
            ScopedValue.where(CURRENT, connection).call(() -> handleWithTyrus(limit));
        } finally {
            connection.outflow().end();
            connections.remove(connection);
        }
    }

    private boolean handleWithTyrus(Limit limit) throws InterruptedException {
        tyrus.handle(limit);
        return true;
    }

    @Override
    @Deprecated
    @SuppressWarnings("removal")
    public void handle(Semaphore requests) {
        throw new UnsupportedOperationException("Helidon 4.2 calls handle(Limit)");
    }

    @Override
    public Duration idleTime() {
        return Duration.ofNanos(connection.nanosSinceHeard());
    }

    /**
     * Called by the server for idle connections, and for those that the drain at its end left over.
     */
    @Override
    public void close(boolean interrupt) {
        connection.close(CloseCode.GOING_AWAY);
    }
}
