package vn.diemcau.live;

import io.helidon.http.HeaderNames;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.ServerResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Serves the AsyncAPI document of the live path at {@code /asyncapi}, to everybody, as {@code
 * /openapi} is served: whoever writes a client has no account yet.
 */
@ApplicationScoped
class ProtocolDocument {

    private static final String FILE = "/asyncapi.yaml";
    private static final String MEDIA_TYPE = "application/vnd.aai.asyncapi+yaml;version=3.0.0";

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 20)
                    @Initialized(ApplicationScoped.class)
                    Object event,
            BeanManager beans) {
        byte[] document = read();
        beans.getExtension(ServerCdiExtension.class)
                .serverRoutingBuilder()
                .get("/asyncapi", (request, response) -> send(response, document));
    }

    private static void send(ServerResponse response, byte[] document) {
        response.header(HeaderNames.CONTENT_TYPE, MEDIA_TYPE);
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
        response.send(document);
    }

    private static byte[] read() {
        try (InputStream in =
                Objects.requireNonNull(ProtocolDocument.class.getResourceAsStream(FILE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
