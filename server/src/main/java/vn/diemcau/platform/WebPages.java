package vn.diemcau.platform;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the web client: the participant's pages and that of a door at their addresses, the app at
 * every other address that a person can open, and their files.
 */
@ApplicationScoped
class WebPages {

    /** What the server itself answers below these first steps of a path. */
    private static final Set<String> NOT_PAGES =
            Set.of("api", "health", "metrics", "openapi", "asyncapi", "live");

    /** Below these every file's name carries a hash of its content. */
    private static final Set<String> HASHED = Set.of("assets", "p");

    private static final String APP = "index.html";

    private static final Map<String, String> PAGES =
            Map.of("reply", "reply.html", "feedback", "feedback.html");

    private final Map<String, WebFile> files = new ConcurrentHashMap<>();

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 20)
                    @Initialized(ApplicationScoped.class)
                    Object event,
            BeanManager beans) {
        beans.getExtension(ServerCdiExtension.class).serverRoutingBuilder().any("/*", this::handle);
    }

    private void handle(ServerRequest request, ServerResponse response) {
        String path = request.path().path().replaceFirst("^/+", "");
        String first = path.split("/", 2)[0];
        if (NOT_PAGES.contains(first)) {
            response.next();
            return;
        }
        String method = request.prologue().method().text();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.header(HeaderNames.ALLOW, "GET", "HEAD");
            EdgeProblem.send(response, PlatformError.METHOD_NOT_ALLOWED.refusal());
            return;
        }
        Optional<WebFile> asset = path.endsWith(".html") ? Optional.empty() : file(path);
        if (asset.isPresent()) {
            send(request, response, asset.get(), caching(first));
            return;
        }
        Optional<WebFile> page =
                HASHED.contains(first) || !wantsPage(request, path)
                        ? Optional.empty()
                        : file(pageAt(path));
        if (page.isEmpty()) {
            EdgeProblem.send(response, PlatformError.NOT_FOUND.refusal());
            return;
        }
        send(request, response, page.get(), "no-cache");
    }

    private static String pageAt(String path) {
        if (path.matches("j(/[^/]*)?/?")) {
            return "join.html";
        }
        // A service worker's page lies below its scope, which ends with a slash.
        if (path.matches("door/?")) {
            return "door.html";
        }
        return PAGES.getOrDefault(path, APP);
    }

    private static String caching(String first) {
        return HASHED.contains(first)
                ? "public, max-age=31536000, immutable"
                : "public, max-age=3600";
    }

    /**
     * A browser's navigation names HTML. Who takes anything (a link preview, a monitor) gets the
     * pages that people are given the address of, and the truth about every other path.
     */
    private static boolean wantsPage(ServerRequest request, String path) {
        String accepted = value(request, HeaderNames.ACCEPT);
        boolean takesAnything = accepted.isEmpty() || accepted.contains("*/*");
        return accepted.contains("text/html")
                || (takesAnything && (path.isEmpty() || !pageAt(path).equals(APP)));
    }

    private Optional<WebFile> file(String name) {
        WebFile known = files.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WebFile> found = WebFile.find(name);
        found.ifPresent(file -> files.put(name, file));
        return found;
    }

    private static void send(
            ServerRequest request, ServerResponse response, WebFile file, String caching) {
        byte[] gzip = accepts(request, "gzip") ? file.gzip() : null;
        String tag = '"' + file.tag() + (gzip == null ? "" : "-gz") + '"';
        response.header(HeaderNames.ETAG, tag);
        response.header(HeaderNames.CACHE_CONTROL, caching);
        response.header(HeaderNames.VARY, "Accept-Encoding");
        if (value(request, HeaderNames.IF_NONE_MATCH).contains(tag)) {
            response.status(Status.NOT_MODIFIED_304).send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
        if (gzip != null) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        }
        response.send(gzip == null ? file.content() : gzip);
    }

    private static boolean accepts(ServerRequest request, String encoding) {
        return value(request, HeaderNames.ACCEPT_ENCODING).contains(encoding);
    }

    private static String value(ServerRequest request, HeaderName name) {
        return request.headers().first(name).orElse("");
    }
}
