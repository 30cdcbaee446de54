package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** An installation as programs reach it over HTTP that show a pass. */
final class Installation {

    /** Who has come in, as the cookie says. */
    record Visitor(String cookie) {}

    /** A newer server may say more than is known here. */
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Requests at the same time; more would only wait for each other on the server. */
    private static final int AT_ONCE = 48;

    private final Address address;
    private final String pass;
    private final HttpClient http;

    /** As the server knows itself, which need not be the address by which it is reached. */
    private volatile String origin = "";

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    Installation(Address address, String pass) {
        this.address = address;
        this.pass = pass;
        HttpClient.Builder client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE);
        if (address.trust() != null) {
            client.sslContext(address.trust());
        }
        this.http = client.build();
    }

    /** To be said with everything that changes something. */
    void knowOrigin(String told) {
        origin = told;
    }

    JsonNode get(String path, @Nullable Visitor visitor) throws Refused, InterruptedException {
        return read(send("GET", path, visitor, null));
    }

    JsonNode post(String path, @Nullable Visitor visitor, Object body)
            throws Refused, InterruptedException {
        return read(send("POST", path, visitor, body));
    }

    JsonNode put(String path, @Nullable Visitor visitor, Object body)
            throws Refused, InterruptedException {
        return read(send("PUT", path, visitor, body));
    }

    /** Comes in somewhere: joins, or enters by a link. */
    Visitor enter(String path, Object body) throws Refused, InterruptedException {
        HttpResponse<String> response = send("POST", path, null, body);
        String cookie =
                response.headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow(() -> new Refused("no_cookie", path));
        return new Visitor(cookie.substring(0, cookie.indexOf(';')));
    }

    /** The path of a live line for {@code visitor}. */
    String livePath(Visitor visitor, String sessionId, String audience)
            throws Refused, InterruptedException {
        return "/live?protocol=1&ticket="
                + post(
                                "/api/live/tickets",
                                visitor,
                                Map.of("sessionId", sessionId, "audience", audience))
                        .path("ticket")
                        .asText();
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable Visitor visitor, @Nullable Object body)
            throws Refused, InterruptedException {
        free.acquire();
        try {
            HttpResponse<String> response =
                    http.send(
                            request(method, path, visitor, body),
                            HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Refused(code(response), method + " " + path);
            }
            return response;
        } catch (IOException silent) {
            throw new Refused("unreachable", String.valueOf(silent.getMessage()));
        } finally {
            free.release();
        }
    }

    private HttpRequest request(
            String method, String path, @Nullable Visitor visitor, @Nullable Object body)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.url().resolve(path))
                        .timeout(PATIENCE)
                        .header("Rehearsal-Pass", pass)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(
                                                JSON.writeValueAsBytes(body)));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        if (visitor != null) {
            request.header("Cookie", visitor.cookie());
        }
        return request.build();
    }

    /** The server's own word, or the status where something else answered. */
    private static String code(HttpResponse<String> response) {
        try {
            String code = JSON.readTree(response.body()).path("code").asText("");
            return code.isEmpty() ? "http." + response.statusCode() : code;
        } catch (IOException notOurs) {
            return "http." + response.statusCode();
        }
    }

    private static JsonNode read(HttpResponse<String> response) throws Refused {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notOurs) {
            throw new Refused("http.no_json", response.uri().getPath());
        }
    }
}
