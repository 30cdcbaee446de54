package vn.diemcau.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.Main;
import vn.diemcau.development.ChildJvm;
import vn.diemcau.development.TestDatabase;

/** The product in a process of its own, ended as systemd ends it. */
class ShutdownIT {

    private static final Pattern STARTED = Pattern.compile("Server started on http://[^:]+:(\\d+)");
    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final String BODY = "{\"email\":\"nobody@demo.example\",\"password\":\"wrong\"}";

    @TempDir Path folder;
    private Process product;
    private BufferedReader output;
    private int port;

    @BeforeEach
    void start() throws IOException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        Map<String, String> settings = new HashMap<>();
        settings.put("SERVER_PORT", "0");
        settings.put("DATABASE_URL", schema.jdbcUrl());
        settings.put("DATABASE_USER", schema.user());
        settings.put("DATABASE_PASSWORD", schema.password());
        product = ChildJvm.start(Main.class, folder, settings);
        output = product.inputReader();
        port = Integer.parseInt(awaitOutput(STARTED).group(1));
    }

    @AfterEach
    void end() {
        product.destroyForcibly();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aRequestInFlightIsAnsweredWhileNewOnesAreSentAway() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            send(socket, head());
            // The server asks for the body when it has begun to answer the request.
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            assertThat(answer.readLine()).isEmpty();

            // Process.destroy would close the output too.
            product.toHandle().destroy();
            HttpResponse<String> refused = awaitRefusal();
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("request.shutting_down");
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
            assertThat(get("/health/ready").statusCode()).isEqualTo(503);

            send(socket, BODY);
            assertThat(answer.readLine()).startsWith("HTTP/1.1 400");
        }
        // Not by a line of the log: the JVM may close the log while the product still ends.
        output.transferTo(Writer.nullWriter());
        assertThat(product.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(product.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
    }

    private String head() {
        return "POST /api/sign-in HTTP/1.1\r\n"
                + "Host: 127.0.0.1:"
                + port
                + "\r\n"
                + "Origin: http://127.0.0.1:"
                + port
                + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: "
                + BODY.length()
                + "\r\n"
                + "Expect: 100-continue\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    /** The signal takes a moment to arrive; until then the product answers as always. */
    private HttpResponse<String> awaitRefusal() throws Exception {
        HttpResponse<String> response = get("/api/me");
        while (response.statusCode() != 503) {
            response = get("/api/me");
        }
        return response;
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private Matcher awaitOutput(Pattern wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = wanted.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The product ended without saying " + wanted + ":\n" + said);
    }
}
