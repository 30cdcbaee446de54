package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the whole trial run as the first command of the README does, in processes of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServeIT {

    private static final String UP = "Mở trang";
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();
    private Map<String, String> ports;

    @BeforeEach
    void choosePorts() throws IOException {
        try (ServerSocket http = new ServerSocket(0);
                ServerSocket smtp = new ServerSocket(0);
                ServerSocket mailPage = new ServerSocket(0)) {
            ports =
                    Map.of(
                            "SERVER_PORT", Integer.toString(http.getLocalPort()),
                            "DIEMCAU_SMTP_PORT", Integer.toString(smtp.getLocalPort()),
                            "DIEMCAU_MAIL_PAGE_PORT", Integer.toString(mailPage.getLocalPort()));
        }
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(ChildJvm::killTree);
    }

    @Test
    void servesAndStopsInOrderAndFindsItsDataAgain() throws Exception {
        Process first = serve();
        String opened = ChildJvm.awaitLine(first, UP);
        assertThat(opened).endsWith("http://localhost:" + ports.get("SERVER_PORT"));
        assertThat(ChildJvm.awaitLine(first, "quantri@demo.example")).endsWith("Administrator");
        assertThat(status("SERVER_PORT", "/")).isEqualTo(200);
        assertThat(status("DIEMCAU_MAIL_PAGE_PORT", "/messages.json")).isEqualTo(200);
        List<ProcessHandle> children = first.descendants().toList();

        first.destroy();

        assertThat(first.waitFor()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(log("database/mariadb.log")).contains("Shutdown complete");

        ChildJvm.awaitLine(serve(), UP);
        assertThat(log("server-0.log")).contains("No migration necessary");
    }

    @Test
    void aSecondCopyIsRefusedWithOneLineAndTheFirstGoesOn() throws Exception {
        ChildJvm.awaitLine(serve(), UP);

        assertRefusal(serve(), "already runs in this folder");

        assertThat(status("SERVER_PORT", "/")).isEqualTo(200);
    }

    @Test
    void aTakenPortIsRefusedWithOneLineBeforeAnythingIsMade() throws Exception {
        for (String name : ports.keySet()) {
            int port = Integer.parseInt(ports.get(name));
            try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertRefusal(serve(), "Port %d is taken".formatted(taken.getLocalPort()));
            }
        }
        assertThat(folder.resolve(".diemcau/database")).doesNotExist();
    }

    @Test
    void startsAgainAfterItWasKilled() throws Exception {
        Process killed = serve();
        ChildJvm.awaitLine(killed, UP);

        killed.destroyForcibly().waitFor();

        ChildJvm.awaitLine(serve(), UP);
        assertThat(log("server-0.log")).contains("No migration necessary");
    }

    @Test
    void endsWithTheProcessThatStartedIt() throws Exception {
        Process shell = ChildJvm.startBelowShell(Serve.class, folder, ports);
        started.add(shell);
        ChildJvm.awaitLine(shell, UP);
        List<ProcessHandle> below = shell.descendants().toList();

        shell.destroyForcibly().waitFor();

        below.forEach(process -> process.onExit().join());
        assertThat(log("database/mariadb.log")).contains("Shutdown complete");
    }

    private Process serve() throws IOException {
        Process process = ChildJvm.start(Serve.class, folder, ports);
        started.add(process);
        return process;
    }

    private static void assertRefusal(Process process, String reason) throws Exception {
        List<String> said = process.inputReader(UTF_8).lines().toList();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst()).contains(reason);
        assertThat(process.waitFor()).isEqualTo(StartRefusal.EXIT_CODE);
    }

    private int status(String port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + ports.get(port) + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).header("Accept", "text/html").build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(".diemcau").resolve(name));
    }
}
