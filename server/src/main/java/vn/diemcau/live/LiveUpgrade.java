package vn.diemcau.live;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.uri.UriFragment;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.spi.Http1Upgrader;
import io.helidon.webserver.spi.ServerConnection;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;

/**
 * Stands before Tyrus: lets a request through that {@link LiveAdmission} admits, and puts the
 * connection's own queue and the guard of its input between Tyrus and the socket. Any other request
 * stays an HTTP request, and {@link LiveRefusals} answers it with the reason.
 */
final class LiveUpgrade implements Http1Upgrader {

    private final Http1Upgrader tyrus;

    LiveUpgrade(Http1Upgrader tyrus) {
        this.tyrus = tyrus;
    }

    @Override
    public String supportedProtocol() {
        return "websocket";
    }

    @Override
    public @Nullable ServerConnection upgrade(
            ConnectionContext context, HttpPrologue prologue, WritableHeaders<?> headers) {
        if (!prologue.uriPath().path().equals(LiveAdmission.PATH)
                || !WebSocketRequest.isValid(prologue, headers)) {
            return null;
        }
        LiveAdmission.Admitted admitted;
        try {
            admitted =
                    CDI.current()
                            .select(LiveAdmission.class)
                            .get()
                            .admit(prologue.query(), headers);
        } catch (Refusal refused) {
            return null;
        }
        return open(context, prologue, headers, admitted);
    }

    private @Nullable ServerConnection open(
            ConnectionContext context,
            HttpPrologue prologue,
            WritableHeaders<?> headers,
            LiveAdmission.Admitted admitted) {
        LiveConnections connections = CDI.current().select(LiveConnections.class).get();
        Connection connection = connections.create(context, admitted);
        GuardedInput input = new GuardedInput(context, connection, connections.guard(connection));
        LiveContext guarded =
                new LiveContext(context, new DataReader(input), new QueueingWriter(connection));
        ServerConnection upgraded = tyrus.upgrade(guarded, withoutQuery(prologue), headers);
        if (upgraded == null) {
            return null;
        }
        RequestBuffer.release(context.serverSocket());
        return new LiveServerConnection(upgraded, connection, connections);
    }

    /**
     * Tyrus fails, after the upgrade, on queries that are no URI; and the ticket is none of its
     * business.
     */
    private static HttpPrologue withoutQuery(HttpPrologue prologue) {
        return HttpPrologue.create(
                prologue.rawProtocol(),
                prologue.protocol(),
                prologue.protocolVersion(),
                prologue.method(),
                prologue.uriPath(),
                UriQuery.empty(),
                UriFragment.empty());
    }
}
