package vn.diemcau.video;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks video servers. Each answer has a time in which it must be here as a whole and a size that it
 * may have; nobody is followed to where the server points. Addresses are kept out of the log: they
 * are signed.
 */
@ApplicationScoped
class ServerLine {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLine.class);

    /** Bytes of an answer; an honest one has a few hundred. */
    private static final long LARGEST_ANSWER = 65_536;

    /**
     * How many wait for one server at once; more of them would only be later to learn it is silent.
     */
    private static final int AT_ONCE = 8;

    private final VideoSettings settings;
    private final HttpClient http;
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();

    @Inject
    ServerLine(VideoSettings settings) {
        this.settings = settings;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connectTimeout())
                        .build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /** The body of what {@code address} answers. */
    byte[] get(VideoServer server, URI address) {
        return ask(server, HttpRequest.newBuilder(address).GET().build());
    }

    /** Whether {@code address} answers well, whatever it says. */
    void reach(VideoServer server, URI address) {
        ask(server, HttpRequest.newBuilder(address).HEAD().build());
    }

    private byte[] ask(VideoServer server, HttpRequest request) {
        Semaphore places =
                free.computeIfAbsent(server.name(), name -> new Semaphore(AT_ONCE, true));
        try {
            if (!places.tryAcquire(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw failed(VideoError.SERVER_SILENT, server, "too many wait for it");
            }
            try {
                return answer(server, request);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(VideoError.SERVER_SILENT, server, "interrupted");
        }
    }

    private byte[] answer(VideoServer server, HttpRequest request) throws InterruptedException {
        AtomicBoolean begun = new AtomicBoolean();
        HttpResponse.BodyHandler<byte[]> whole =
                HttpResponse.BodyHandlers.limiting(
                        HttpResponse.BodyHandlers.ofByteArray(), LARGEST_ANSWER);
        CompletableFuture<HttpResponse<byte[]>> sent =
                http.sendAsync(
                        request,
                        head -> {
                            begun.set(true);
                            return whole.apply(head);
                        });
        try {
            HttpResponse<byte[]> response =
                    sent.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw failed(VideoError.SERVER_WRONG, server, "status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw failed(VideoError.SERVER_SILENT, server, "no answer in time");
        } catch (ExecutionException e) {
            // What began and did not end well is no silence: it was cut, or too long.
            throw failed(
                    begun.get() ? VideoError.SERVER_WRONG : VideoError.SERVER_SILENT,
                    server,
                    String.valueOf(e.getCause()));
        }
    }

    private static RuntimeException failed(VideoError error, VideoServer server, String why) {
        LOG.warn("Video server {}: {}", server.name(), why);
        return error.refusal("server", server.label());
    }
}
