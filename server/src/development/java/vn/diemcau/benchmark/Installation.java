package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Json;

/** The product as its clients reach it over HTTP. */
final class Installation {

    /** Who is signed in, as the cookie says. */
    record Visitor(String cookie) {}

    /** An answer that was read to its end. */
    record Read(Duration took, int bytes) {}

    /** A file that was read to its end and not kept. */
    record Downloaded(Duration firstByte, Duration took, long bytes) {}

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Installation(URI address) {
        this.address = address;
    }

    Visitor signIn(String email, String password) throws IOException, InterruptedException {
        return visitor(
                send("POST", "/api/sign-in", null, Map.of("email", email, "password", password)));
    }

    Visitor join(String code, String name) throws IOException, InterruptedException {
        return join(code, name, "01");
    }

    Visitor join(String code, String name, String provinceCode)
            throws IOException, InterruptedException {
        return visitor(
                send(
                        "POST",
                        "/api/join/" + code,
                        null,
                        Map.of(
                                "name",
                                name,
                                "school",
                                "Trường (đo tải)",
                                "provinceCode",
                                provinceCode)));
    }

    /** As {@code links/enter}: whom the link of a token lets in. */
    Visitor enter(String token) throws IOException, InterruptedException {
        return visitor(send("POST", "/api/links/enter", null, Map.of("token", token)));
    }

    /** The path of a live line for {@code visitor}. */
    String livePath(Visitor visitor, String sessionId, String audience)
            throws IOException, InterruptedException {
        return "/live?ticket="
                + post(
                                "/api/live/tickets",
                                visitor,
                                Map.of("sessionId", sessionId, "audience", audience))
                        .get("ticket")
                        .asText();
    }

    JsonNode get(String path, @Nullable Visitor visitor) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send("GET", path, visitor, null).body());
    }

    Read read(String path, Visitor visitor) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int bytes = send("GET", path, visitor, null).body().getBytes(StandardCharsets.UTF_8).length;
        return new Read(Duration.ofNanos(System.nanoTime() - begun), bytes);
    }

    JsonNode post(String path, @Nullable Visitor visitor, Object body)
            throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send("POST", path, visitor, body).body());
    }

    JsonNode upload(String path, Visitor visitor, byte[] file)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Origin", address.toString())
                        .header("Content-Type", "application/octet-stream")
                        .header("Cookie", visitor.cookie())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return Json.MAPPER.readTree(response.body());
    }

    Downloaded download(String path, Visitor visitor) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofMinutes(10))
                        .header("Cookie", visitor.cookie())
                        .build();
        long begun = System.nanoTime();
        HttpResponse<InputStream> response =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        Duration firstByte = Duration.ofNanos(System.nanoTime() - begun);
        try (InputStream body = response.body()) {
            if (response.statusCode() >= 300) {
                throw new IOException(path + ": " + response.statusCode());
            }
            long bytes = body.transferTo(OutputStream.nullOutputStream());
            return new Downloaded(firstByte, Duration.ofNanos(System.nanoTime() - begun), bytes);
        }
    }

    JsonNode put(String path, Visitor visitor, Object body)
            throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send("PUT", path, visitor, body).body());
    }

    private static Visitor visitor(HttpResponse<String> response) {
        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        return new Visitor(cookie.substring(0, cookie.indexOf(';')));
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable Visitor visitor, @Nullable Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Origin", address.toString())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(
                                                Json.MAPPER.writeValueAsBytes(body)));
        if (visitor != null) {
            request.header("Cookie", visitor.cookie());
        }
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(
                    method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
