package vn.diemcau.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A running {@code mariadbd} under a small guardian: a shell that waits on a pipe from this
 * process. The pipe closes when this process ends, even by {@code kill -9}, and the guardian then
 * stops the server in an orderly way. Neither hears the terminal's Ctrl-C: this process decides
 * when the database goes, because the product has to finish its work first.
 */
final class MariaDbProcess implements AutoCloseable {

    private static final String GUARDIAN =
            """
            trap '' INT HUP QUIT
            exec 3<&0
            "$@" </dev/null >&2 3<&- &
            server=$!
            echo "$server"
            { read -r _ <&3; kill -TERM "$server"; } >/dev/null 2>&1 &
            watcher=$!
            exec 3<&- >/dev/null
            wait "$server"
            code=$?
            kill "$watcher" 2>/dev/null
            wait "$watcher" 2>/dev/null
            exit "$code"
            """;

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration LOG_POLL = Duration.ofMillis(20);
    private static final String READY = "ready for connections";

    private final Process guardian;
    private final ProcessHandle server;

    private MariaDbProcess(Process guardian, ProcessHandle server) {
        this.guardian = guardian;
        this.server = server;
    }

    /** What every run of the server on this data has in common. */
    static List<String> command(MariaDbBinaries binaries, Path data) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                binaries.server().toString(),
                                "--no-defaults",
                                dataOption(data),
                                "--lc-messages-dir=" + binaries.support(),
                                "--character-sets-dir=" + binaries.support().resolve("charsets")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static String dataOption(Path data) {
        return "--datadir=" + data;
    }

    /** Starts the server and returns once it takes connections. */
    static MariaDbProcess start(List<String> command, Path log) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARDIAN, "guardian"));
        guarded.addAll(command);
        Process guardian = new ProcessBuilder(guarded).redirectError(log.toFile()).start();
        String pid = guardian.inputReader().readLine();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> failed(log));
        MariaDbProcess process = new MariaDbProcess(guardian, server);
        try {
            process.awaitReady(log);
        } catch (IOException | RuntimeException failure) {
            process.close();
            throw failure;
        }
        return process;
    }

    private void awaitReady(Path log) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.readString(log).contains(READY)) {
            if (hasEndedWithin(LOG_POLL) || System.nanoTime() > deadline) {
                throw failed(log);
            }
        }
    }

    private boolean hasEndedWithin(Duration limit) {
        try {
            return guardian.waitFor(limit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while waiting for the database", interrupted);
        }
    }

    private static StartRefusal failed(Path log) {
        return new StartRefusal("The database did not start; see " + log);
    }

    /** Ends servers that an earlier run left on this data; the caller holds the folder's lock. */
    static void endOrphans(Path data) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            all.filter(candidate -> servesData(candidate, data))
                    .toList()
                    .forEach(MariaDbProcess::end);
        }
    }

    private static boolean servesData(ProcessHandle candidate, Path data) {
        ProcessHandle.Info info = candidate.info();
        boolean isServer =
                info.command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                        .isPresent();
        return isServer
                && info.arguments().stream().flatMap(Stream::of).anyMatch(dataOption(data)::equals);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code of a process that ends by itself. */
    static int endOf(Process process) {
        return process.onExit().join().exitValue();
    }

    /** Completes when the server has ended, wanted or not. */
    CompletableFuture<?> onExit() {
        return guardian.onExit();
    }

    long pid() {
        return server.pid();
    }

    /** Asks the server to stop, and waits: it writes down what is left in its memory. */
    @Override
    public void close() {
        server.destroy();
        hasEndedWithin(STOP_LIMIT);
        if (server.isAlive()) {
            end(server);
        }
    }
}
