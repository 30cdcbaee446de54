package vn.diemcau.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as it is deployed, beside its database, so that it alone can be killed. */
record SendingProduct(Process process) implements AutoCloseable {

    /** Of a server that was killed: how long until another takes over what it held. */
    private static final String LEASE = "PT15S";

    static SendingProduct start(
            Path folder, String url, int smtpPort, int connections, List<String> jvmOptions)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.diemcau.Main"));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "SERVER_PORT",
                                Integer.toString(port),
                                "DATABASE_URL",
                                url,
                                "DATABASE_USER",
                                FullOutbox.USER,
                                "DATABASE_PASSWORD",
                                FullOutbox.PASSWORD,
                                "MAIL_PORT",
                                Integer.toString(smtpPort),
                                "MAIL_FROM_ADDRESS",
                                "diemcau@bo.example",
                                "MAIL_RETURN_ADDRESS",
                                "tra-lai@bo.example",
                                "MAIL_CONNECTIONS",
                                Integer.toString(connections),
                                "MAIL_LEASE",
                                LEASE));
        SendingProduct product = new SendingProduct(builder.start());
        product.awaitUp(port, folder.resolve("server.log"));
        return product;
    }

    private void awaitUp(int port, Path log) throws IOException, InterruptedException {
        while (!accepts(port)) {
            if (!process.isAlive()) {
                throw new IOException("The product did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    long residentKibibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
