package vn.diemcau.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A throw-away embedded MariaDB for the tests of one JVM. */
final class EmbeddedTestServer {

    private static final String PREFIX = "diemcau-test-";
    private static final String ADMINISTRATOR = "test_administrator";

    /** Long enough that a folder which another JVM has just made is never taken for a left-over. */
    private static final Duration LEFT_OVER_AFTER = Duration.ofHours(1);

    private EmbeddedTestServer() {}

    static TestServer start() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            deleteLeftOvers(temporary);
            Path folder = Files.createTempDirectory(temporary, PREFIX);
            String host = EmbeddedMariaDb.clientHost();
            String password = SchemaAccount.randomSecret();
            String account = "'%s'@'%s'".formatted(ADMINISTRATOR, host);
            EmbeddedMariaDb database =
                    EmbeddedMariaDb.start(
                            folder,
                            EmbeddedMariaDb.Durability.THROW_AWAY,
                            List.of(
                                    "CREATE OR REPLACE USER %s IDENTIFIED BY '%s'"
                                            .formatted(account, password),
                                    "GRANT ALL ON *.* TO %s WITH GRANT OPTION".formatted(account)));
            return TestServer.at(
                    database.jdbcUrl(""),
                    ADMINISTRATOR,
                    password,
                    host,
                    false,
                    () -> stop(database, folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(EmbeddedMariaDb database, Path folder) {
        try {
            database.close();
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A test JVM that was killed leaves its folder; the server in it has stopped by itself. */
    private static void deleteLeftOvers(Path temporary) throws IOException {
        Instant limit = Instant.now().minus(LEFT_OVER_AFTER);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
                    deleteUnlessInUse(folder);
                }
            }
        }
    }

    private static void deleteUnlessInUse(Path folder) throws IOException {
        Optional<FolderLock> lock = FolderLock.take(folder);
        if (lock.isPresent()) {
            Folders.delete(folder);
            lock.get().close();
        }
    }
}
