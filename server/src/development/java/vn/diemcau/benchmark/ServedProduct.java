package vn.diemcau.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product with its database, in a process and a folder of its own, without its limits. */
final class ServedProduct implements AutoCloseable {

    /** All clients come from one address and one sign-in here, and are faster than people. */
    private static final Map<String, String> WITHOUT_LIMITS =
            Map.of(
                    "ANYONE_REQUESTS_PER_ADDRESS_AND_MINUTE", "10000000",
                    "PARTICIPANT_JOINS_PER_ADDRESS_AND_MINUTE", "10000000",
                    "QUESTION_OPEN_PER_PARTICIPANT", "10000000",
                    "LIVE_MAX_CONNECTIONS", "50000",
                    "LIVE_CONNECTIONS_PER_SIGN_IN", "50000",
                    "LIVE_RATES_FRAMES_BURST", "10000000",
                    "LIVE_RATES_FRAMES_PER_MINUTE", "10000000",
                    "LIVE_RATES_OTHER_KINDS_BURST", "10000000",
                    "LIVE_RATES_OTHER_KINDS_PER_MINUTE", "10000000");

    private static final String UP = "is running";
    private static final long TICKS_PER_SECOND = 100;

    private final Process process;
    private final URI address;

    private ServedProduct(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ServedProduct start(Path folder, List<String> jvmOptions) throws IOException {
        int port = freePort();
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.diemcau.development.Serve"));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(WITHOUT_LIMITS);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("DIEMCAU_SMTP_PORT", Integer.toString(freePort()));
        builder.environment().put("DIEMCAU_MAIL_PAGE_PORT", Integer.toString(freePort()));
        Process process = builder.start();
        ServedProduct product = new ServedProduct(process, URI.create("http://localhost:" + port));
        product.awaitUp();
        return product;
    }

    private void awaitUp() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(UP)) {
                Thread.ofVirtual().start(() -> discard(out));
                return;
            }
        }
        throw new IOException("The product did not start");
    }

    /** What it says from now on is of no interest, but must not fill the pipe. */
    private static void discard(BufferedReader out) {
        try (out) {
            out.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // So has the process.
            return;
        }
    }

    URI address() {
        return address;
    }

    /** Processor time that the product, without its database, has used. */
    Duration processorTime() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Memory of the product, without its database, in KiB. */
    long residentKibibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
