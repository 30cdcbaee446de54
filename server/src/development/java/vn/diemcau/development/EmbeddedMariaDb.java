package vn.diemcau.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB in a folder of its own, for development and tests. It listens on the loopback
 * address alone; its root has no password and is reached only through the socket in the private
 * data folder; every other account is made anew, with a random password, at each start.
 *
 * <p>One copy at a time: the folder is locked, and what an earlier, killed run has left behind is
 * stopped and recovered first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** How hard the server tries to keep what it was given. */
    public enum Durability {
        /** A commit survives a power cut. */
        DURABLE,
        /** Nothing is written for good: the data goes with the test run. */
        THROW_AWAY;

        private List<String> options() {
            return switch (this) {
                case DURABLE ->
                        List.of(
                                "--innodb-flush-log-at-trx-commit=1",
                                "--innodb-log-file-size=512M",
                                "--innodb-buffer-pool-size=512M");
                case THROW_AWAY ->
                        List.of(
                                "--innodb-flush-log-at-trx-commit=0",
                                "--innodb-flush-method=nosync",
                                "--skip-innodb-doublewrite",
                                "--innodb-log-file-size=32M",
                                "--innodb-buffer-pool-size=128M");
            };
        }
    }

    private static final String HOST = "127.0.0.1";

    /** Another process may take a free port between our look and the server's. */
    private static final int PORT_ATTEMPTS = 5;

    private final FolderLock lock;
    private final MariaDbProcess process;
    private final int port;

    private EmbeddedMariaDb(FolderLock lock, MariaDbProcess process, int port) {
        this.lock = lock;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the database of this folder and returns when it takes connections.
     *
     * @param folder made where absent; nothing outside it is written
     * @param atStart statements that run before the first connection, each on one line: accounts
     *     and schemas. They must bear being run at every start.
     * @throws StartRefusal when another copy runs in this folder, or the server does not start
     */
    public static EmbeddedMariaDb start(Path folder, Durability durability, List<String> atStart)
            throws IOException {
        Path home = Folders.createPrivate(folder).toRealPath();
        FolderLock lock =
                FolderLock.take(home)
                        .orElseThrow(() -> new StartRefusal("Another copy runs in " + home));
        try {
            Path data = home.resolve("data");
            MariaDbProcess.endOrphans(data);
            MariaDbBinaries binaries = MariaDbBinaries.locate();
            MariaDbData.prepare(binaries, data, home.resolve("bootstrap.log"));
            return startOnFreePort(lock, home, serverCommand(binaries, data, durability), atStart);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static List<String> serverCommand(
            MariaDbBinaries binaries, Path data, Durability durability) {
        List<String> command = new ArrayList<>(MariaDbProcess.command(binaries, data));
        command.addAll(
                List.of(
                        "--bind-address=" + HOST,
                        // Relative to the data folder: a socket's full path may not exceed 107
                        // bytes.
                        "--socket=mariadb.sock",
                        "--pid-file=mariadb.pid",
                        "--skip-ssl",
                        "--skip-name-resolve",
                        "--skip-log-bin",
                        "--local-infile=0",
                        "--default-time-zone=+00:00",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_ai_ci",
                        "--max-connections=300"));
        command.addAll(durability.options());
        return command;
    }

    private static EmbeddedMariaDb startOnFreePort(
            FolderLock lock, Path home, List<String> command, List<String> atStart)
            throws IOException {
        Path log = home.resolve("mariadb.log");
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Path statements = writeSecret(home, atStart);
            try {
                List<String> complete = new ArrayList<>(command);
                complete.addAll(List.of("--port=" + port, "--init-file=" + statements));
                return new EmbeddedMariaDb(lock, MariaDbProcess.start(complete, log), port);
            } catch (StartRefusal failure) {
                boolean portTaken =
                        Files.readString(log).contains("Can't start server: Bind on TCP/IP port");
                if (!portTaken || attempt == PORT_ATTEMPTS) {
                    throw failure;
                }
            } finally {
                Files.delete(statements);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * The statements hold passwords: nobody else reads the file, and it is gone after the start.
     */
    private static Path writeSecret(Path home, List<String> statements) throws IOException {
        FileAttribute<?> ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path file = home.resolve("at-start.sql");
        Files.deleteIfExists(file);
        return Files.write(
                Files.createFile(file, ownerOnly),
                statements.stream().map(statement -> statement + ";").toList());
    }

    /** Where JDBC finds this schema. */
    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://%s:%d/%s".formatted(HOST, port, schema);
    }

    /** The host from which accounts sign in, for {@code CREATE USER}. */
    public static String clientHost() {
        return HOST;
    }

    /** Completes when the server has ended, wanted or not. */
    public CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** Stops the server in an orderly way and frees the folder. */
    @Override
    public void close() throws IOException {
        process.close();
        lock.close();
    }
}
