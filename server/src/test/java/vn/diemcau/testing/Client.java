package vn.diemcau.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Json;

/** One browser, as far as the HTTP API is concerned: it keeps cookies and says its Origin. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI product;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Client(URI product) {
        this.product = product;
    }

    /** This browser before another server of the same product, with the same cookies. */
    public Client at(URI server) {
        Client there = new Client(server);
        there.cookies.putAll(cookies);
        return there;
    }

    /** This browser with one more cookie. */
    public Client with(jakarta.ws.rs.core.NewCookie cookie) {
        cookies.put(cookie.getName(), cookie.getValue());
        return this;
    }

    /** This browser with one more cookie, as somebody might have copied it. */
    public Client with(String name, @Nullable String value) {
        cookies.put(name, String.valueOf(value));
        return this;
    }

    /** The value of a cookie that the product has set; null without one. */
    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    /** All cookies as a Cookie header has them. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return call("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    public Answer post(String path) {
        return call("POST", path, null);
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return call("PATCH", path, body);
    }

    public Answer delete(String path) {
        return call("DELETE", path, null);
    }

    /**
     * Calls {@code path} below /api.
     *
     * @param body bytes are sent as they are, a string is sent as it is in UTF-8, everything else
     *     is written as JSON
     */
    public Answer call(String method, String path, @Nullable Object body) {
        return send(request("/api/" + path).method(method, publisher(body)));
    }

    /** A request to any path of the product, to be completed by the test. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(product + path))
                        .header("Origin", product.toString())
                        .header("Content-Type", "application/json");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    /** Sends what {@link #request} began. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("the product does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was interrupted", e);
        }
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> HttpRequest.BodyPublishers.noBody();
            case byte[] bytes -> HttpRequest.BodyPublishers.ofByteArray(bytes);
            case String text -> HttpRequest.BodyPublishers.ofString(text);
            default -> HttpRequest.BodyPublishers.ofByteArray(json(body));
        };
    }

    private static byte[] json(Object body) {
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this body cannot be written as JSON", e);
        }
    }
}
