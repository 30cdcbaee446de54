package vn.diemcau.testing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.diemcau.Main;
import vn.diemcau.development.ChildJvm;
import vn.diemcau.development.TestDatabase;

/**
 * The product in a process of its own, which can be killed and started again at the same address.
 */
public final class ServerProcess implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final int port;
    private Process process;

    /**
     * Starts the product on {@code schema}.
     *
     * @param settings by the names of their environment variables
     */
    public ServerProcess(Path folder, TestDatabase.Schema schema, Map<String, String> settings) {
        this.folder = folder;
        this.port = freePort();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_HOST", "127.0.0.1");
        environment.put("PUBLIC_URL", url().toString());
        environment.put("DATABASE_URL", schema.jdbcUrl());
        environment.put("DATABASE_USER", schema.user());
        environment.put("DATABASE_PASSWORD", schema.password());
        environment.put("MAIL_CONNECTIONS", "0");
        // It lives for seconds: being up early is worth more than being fast later.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m");
        environment.putAll(settings);
        this.process = start();
        awaitUp();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** {@code kill -9}: the process ends between two instructions, whatever they are. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts the product again at the same address, on the same database. */
    public void startAgain() {
        process = start();
        awaitUp();
    }

    @Override
    public void close() {
        kill();
    }

    private Process start() {
        try {
            Process started = ChildJvm.start(Main.class, folder, environment);
            Thread.ofVirtual().start(() -> keepOutput(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read on in any case: a full pipe would stop the product. */
    private void keepOutput(Process running) {
        try (OutputStream log = Files.newOutputStream(log(), CREATE, APPEND)) {
            running.getInputStream().transferTo(log);
        } catch (IOException ended) {
            // The product was killed while it spoke.
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private void awaitUp() {
        while (!accepts()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product has ended: " + said());
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private boolean accepts() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
