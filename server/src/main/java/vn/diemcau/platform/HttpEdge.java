package vn.diemcau.platform;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.logging.common.HelidonMdc;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * What every HTTP answer has, whoever makes it: a request id and the security headers; what every
 * request that changes something must have: an Origin of ours; and no new requests once the
 * shutdown has begun.
 */
@ApplicationScoped
public class HttpEdge {

    private static final HeaderName REQUEST_ID = HeaderNames.create(RequestId.HEADER);
    private static final HeaderName SEC_FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

    /** Inline scripts and styles, foreign hosts and frames are all refused by the browser. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final PublicUrl publicUrl;
    private final RequestsInFlight requests;

    @Inject
    HttpEdge(PublicUrl publicUrl, RequestsInFlight requests) {
        this.publicUrl = publicUrl;
        this.requests = requests;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
                    @Initialized(ApplicationScoped.class)
                    Object event,
            BeanManager beans) {
        HttpRouting.Builder routing =
                beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder();
        routing.addFilter(this::handle);
    }

    private void handle(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        RequestId id = RequestId.next();
        request.context().register(id);
        request.context().register(request);
        HelidonMdc.set(RequestId.LOG_KEY, id.value());
        try {
            addHeaders(response, id);
            // Lists and files of one person must not stay on a machine that many use. What is the
            // same for everybody says so itself.
            if (request.path().path().startsWith("/api/")) {
                response.header(HeaderNames.CACHE_CONTROL, "no-store");
            }
            proceed(chain, request, response);
        } finally {
            HelidonMdc.remove(RequestId.LOG_KEY);
        }
    }

    private void addHeaders(RoutingResponse response, RequestId id) {
        response.header(REQUEST_ID, id.value());
        response.header(HeaderNames.create("Content-Security-Policy"), CONTENT_SECURITY_POLICY);
        response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
        response.header(HeaderNames.create("X-Frame-Options"), "DENY");
        response.header(HeaderNames.create("Referrer-Policy"), "no-referrer");
        response.header(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin");
        response.header(HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin");
        if (publicUrl.isSecure()) {
            response.header(HeaderNames.create("Strict-Transport-Security"), "max-age=31536000");
        }
    }

    private void proceed(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        if (changesSomething(request) && !fromOurPages(request)) {
            EdgeProblem.send(response, PlatformError.FOREIGN_ORIGIN.refusal());
            return;
        }
        // Whoever watches the server must still see it while it drains.
        if (request.path().path().startsWith("/health")) {
            chain.proceed();
            return;
        }
        if (!requests.enter()) {
            response.header(HeaderValues.CONNECTION_CLOSE);
            EdgeProblem.send(response, PlatformError.SHUTTING_DOWN.refusal());
            return;
        }
        try {
            chain.proceed();
        } finally {
            requests.leave();
        }
    }

    private static boolean changesSomething(RoutingRequest request) {
        String method = request.prologue().method().text();
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    /**
     * Browsers say where a request comes from: Sec-Fetch-Site (Fetch Metadata) or at least Origin.
     * A page of somebody else cannot set either, so it cannot act with our visitors' cookies. A
     * program that is no browser sends neither and must say our Origin itself.
     */
    private boolean fromOurPages(RoutingRequest request) {
        if (request.headers().contains(SEC_FETCH_SITE)) {
            return request.headers().get(SEC_FETCH_SITE).get().equals("same-origin");
        }
        return request.headers().contains(HeaderNames.ORIGIN)
                && isOurs(request.headers().get(HeaderNames.ORIGIN).get(), request.authority());
    }

    /**
     * Whether {@code origin} is the public address, or the very address that was called
     * (development).
     */
    public boolean isOurs(String origin, String calledAuthority) {
        return origin.equals(publicUrl.origin())
                || origin.equals(publicUrl.originAt(calledAuthority));
    }
}
