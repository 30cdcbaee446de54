package vn.diemcau.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a trial run keeps its data and listens.
 *
 * @param folder everything that it writes is in here
 * @param publicUrl the address that people open and that links in mails start with
 */
record ServeSettings(Path folder, int httpPort, int smtpPort, int mailPagePort, String publicUrl) {

    private static final String FOLDER = ".diemcau";

    static ServeSettings from(Map<String, String> environment) {
        int httpPort = port(environment, "SERVER_PORT", 8080);
        return new ServeSettings(
                Path.of(FOLDER).toAbsolutePath(),
                httpPort,
                port(environment, "DIEMCAU_SMTP_PORT", 1025),
                port(environment, "DIEMCAU_MAIL_PAGE_PORT", 8025),
                environment.getOrDefault("PUBLIC_URL", "http://localhost:" + httpPort));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, Integer.toString(otherwise)).strip();
        if (!value.matches("\\d{1,5}")
                || Integer.parseInt(value) > 65_535
                || Integer.parseInt(value) == 0) {
            throw new StartRefusal("%s is not a port: %s".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    /** Keeps every other copy out of the folder, which has to exist. */
    FolderLock takeFolder() throws IOException {
        return FolderLock.take(folder).orElseThrow(this::alreadyRunning);
    }

    private StartRefusal alreadyRunning() {
        return new StartRefusal(
                "Điểm Cầu already runs in this folder (%s, process %s): use that one, or stop it first."
                        .formatted(folder, FolderLock.holderOf(folder)));
    }

    /** Looks before anything is started, so that a refusal leaves everything as it was. */
    void checkPorts() {
        checkFree("SERVER_PORT", httpPort);
        checkFree("DIEMCAU_SMTP_PORT", smtpPort);
        checkFree("DIEMCAU_MAIL_PAGE_PORT", mailPagePort);
    }

    private static void checkFree(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port whose last connections are still fading out is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartRefusal(
                    "Port %d is taken by another program: stop that one, or choose another port, for instance %s=%d."
                            .formatted(port, name, port + 1),
                    taken);
        }
    }
}
