package vn.diemcau.platform;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.DirectHandlers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.Method;
import vn.diemcau.kernel.Refusal;

/**
 * Gives the usual shape to what the web server answers by itself, before any filter or resource
 * sees the request: a request line that is none, headers that are too large, a body beyond the
 * limit.
 */
@ApplicationScoped
class DirectProblems implements DirectHandler {

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
                    @Initialized(ApplicationScoped.class)
                    Object event,
            BeanManager beans) {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, this);
        }
        serverBuilder(beans.getExtension(ServerCdiExtension.class))
                .directHandlers(handlers.build());
    }

    // Helidon 4.2.6 shows the builder to its own package only, and has no setting for the handlers.
    private static WebServerConfig.Builder serverBuilder(ServerCdiExtension server) {
        try {
            Method builder = ServerCdiExtension.class.getDeclaredMethod("serverBuilder");
            builder.setAccessible(true);
            return (WebServerConfig.Builder) builder.invoke(server);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Helidon keeps its server builder elsewhere", e);
        }
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        Refusal refusal = ProblemMapper.forStatus(status.code());
        Problem problem = Problem.of(refusal.code(), refusal.params(), RequestId.current());
        return TransportResponse.builder()
                .status(Status.create(problem.status()))
                .headers(headers)
                .header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
                .keepAlive(type.keepAlive())
                .entity(EdgeProblem.bytes(problem))
                .build();
    }
}
