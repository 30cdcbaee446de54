package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The MariaDB server that runs on this machine: the one from the Maven artifact where it fits
 * (64-bit Linux), else one that is installed.
 *
 * @param server the {@code mariadbd} program
 * @param support its folder of messages, character sets and system tables
 * @param series the release series, such as {@code 11.4}; data of one series is not opened by
 *     another
 */
record MariaDbBinaries(Path server, Path support, String series) {

    private static final List<String> SUPPORT_FOLDERS =
            List.of("share", "share/mysql", "share/mariadb");

    /** Distributions keep servers here, and leave it out of the PATH of ordinary users. */
    private static final List<String> SYSTEM_FOLDERS = List.of("/usr/sbin", "/usr/local/sbin");

    private static final Pattern VERSION = Pattern.compile("Ver (\\d+\\.\\d+)\\.");

    static MariaDbBinaries locate() throws IOException {
        Optional<MariaDbBinaries> unpacked =
                PackagedMariaDb.unpacked().flatMap(MariaDbBinaries::in);
        Optional<MariaDbBinaries> usable = unpacked.or(MariaDbBinaries::installed);
        return usable.orElseThrow(
                () ->
                        new StartRefusal(
                                "No MariaDB for this machine: the packaged one needs 64-bit Linux with glibc; elsewhere"
                                        + " install MariaDB 10.11 or later so that mariadbd is on the PATH."));
    }

    private static Optional<MariaDbBinaries> installed() {
        Stream<String> path =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, SYSTEM_FOLDERS.stream())
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mariadbd"))
                .filter(Files::isExecutable)
                .flatMap(program -> in(realHome(program)).stream())
                .findFirst();
    }

    private static Path realHome(Path program) {
        try {
            return program.toRealPath().resolve("../..").normalize();
        } catch (IOException unreadable) {
            throw new StartRefusal(
                    "Cannot read " + program + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static Optional<MariaDbBinaries> in(Path home) {
        Optional<Path> server =
                Stream.of("bin", "sbin")
                        .map(folder -> home.resolve(folder, "mariadbd"))
                        .filter(Files::isExecutable)
                        .findFirst();
        Optional<Path> support =
                SUPPORT_FOLDERS.stream()
                        .map(home::resolve)
                        .filter(MariaDbBinaries::hasSystemTables)
                        .findFirst();
        if (server.isEmpty() || support.isEmpty()) {
            return Optional.empty();
        }
        return series(server.get())
                .map(series -> new MariaDbBinaries(server.get(), support.get(), series));
    }

    private static boolean hasSystemTables(Path folder) {
        return Files.exists(folder.resolve("maria_add_gis_sp_bootstrap.sql"));
    }

    /** Asks the program itself, which also shows whether it can run on this machine at all. */
    private static Optional<String> series(Path server) {
        try {
            Process process =
                    new ProcessBuilder(server.toString(), "--no-defaults", "--version")
                            .redirectErrorStream(true)
                            .start();
            String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
            return VERSION.matcher(answer).results().map(match -> match.group(1)).findFirst();
        } catch (IOException cannotRun) {
            return Optional.empty();
        }
    }
}
