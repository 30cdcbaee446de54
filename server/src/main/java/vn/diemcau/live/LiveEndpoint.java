package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives what clients send and hands it on. Frames to the client do not pass here. */
@ServerEndpoint(LiveAdmission.PATH)
@ApplicationScoped
public class LiveEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEndpoint.class);

    private final LiveConnections connections;

    @Inject
    LiveEndpoint(LiveConnections connections) {
        this.connections = connections;
    }

    @OnOpen
    public void open(Session session) {
        Connection connection = LiveServerConnection.CURRENT.get();
        connections.receiver().opened(connection);
        connection.outflow().opened();
    }

    /** What was read already when the connection began to close is not done any more. */
    @OnMessage
    public void receive(String text) {
        Connection connection = LiveServerConnection.CURRENT.get();
        connections.counters().received();
        if (connection.outflow().isOpen()) {
            connections.receiver().received(connection, text);
        }
    }

    /** Nothing that a client sends makes its handler throw: this is a fault of ours. */
    @OnError
    public void fail(Throwable thrown) {
        LOG.error("A live connection failed", thrown);
        LiveServerConnection.CURRENT.get().close(CloseCode.SERVER_ERROR);
    }
}
