package vn.diemcau.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.diemcau.development.Serve;
import vn.diemcau.development.TemporaryFolder;

/**
 * Plays the product in a real browser: serves it freshly, as the README's first command does, and
 * lets Playwright walk through it, once on a wide screen and once on a phone. A meeting can be held
 * only once, so that each walk has a product of its own.
 */
public final class BrowserTests {

    private static final List<String> SCREENS = List.of("wide", "narrow");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private BrowserTests() {}

    /**
     * @param arguments the folder of the web client, the folder for what the runs write, and then
     *     whatever Playwright is to be told besides
     */
    public static void main(String[] arguments) throws Exception {
        Path webclient = Path.of(arguments[0]);
        Path results = Path.of(arguments[1]);
        List<String> further = List.of(arguments).subList(2, arguments.length);
        int failed = 0;
        for (String screen : SCREENS) {
            failed += walk(screen, webclient, results, further) == 0 ? 0 : 1;
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int walk(String screen, Path webclient, Path results, List<String> further)
            throws IOException, InterruptedException {
        int port = freePort();
        int mailPage = freePort();
        Path folder = Files.createDirectories(results.resolve(screen));
        try (TemporaryFolder data = TemporaryFolder.create("diemcau-browser")) {
            Process product = serve(data, folder, port, mailPage);
            try {
                awaitReady(product, port, folder);
                Path report = results.resolve("TEST-browser-" + screen + ".xml");
                Map<String, String> environment =
                        Map.of(
                                "DIEMCAU_URL", "http://localhost:" + port,
                                "DIEMCAU_MAIL_URL", "http://localhost:" + mailPage,
                                "PLAYWRIGHT_JUNIT_OUTPUT_FILE", report.toString());
                return playwright(screen, webclient, environment, further);
            } finally {
                stop(product);
            }
        }
    }

    private static Process serve(TemporaryFolder data, Path folder, int port, int mailPage)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Serve.class.getName());
        builder.environment()
                .putAll(
                        Map.of(
                                "SERVER_PORT", Integer.toString(port),
                                "DIEMCAU_SMTP_PORT", Integer.toString(freePort()),
                                "DIEMCAU_MAIL_PAGE_PORT", Integer.toString(mailPage)));
        return builder.directory(data.file())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.txt").toFile())
                .start();
    }

    private static int playwright(
            String screen, Path webclient, Map<String, String> environment, List<String> further)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("npx", "playwright", "test", "--project", screen));
        command.addAll(further);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(webclient.toFile()).inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    /** The demo event is loaded when the banner with the mail page's address stands there. */
    private static void awaitReady(Process product, int port, Path folder)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.readString(folder.resolve("server.txt")).contains("Ctrl-C")) {
            if (!product.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the product did not start:\n"
                                + Files.readString(folder.resolve("server.txt")));
            }
            product.waitFor(200, TimeUnit.MILLISECONDS);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create("http://localhost:" + port + "/health/ready");
            int status =
                    client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode();
            if (status != 200) {
                throw new IllegalStateException("the product is up but not ready: " + status);
            }
        }
    }

    private static void stop(Process product) throws InterruptedException {
        product.destroy();
        if (!product.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            product.destroyForcibly();
            throw new IllegalStateException("the product did not stop within " + LONGEST_STOP);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
