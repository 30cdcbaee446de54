package vn.diemcau.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {

    private static final SchemaAccount ACCOUNT = DatabaseHolder.ACCOUNT;

    @TempDir Path temporary;

    @Test
    void keepsItsDataOverAStopAndAStart() throws Exception {
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            execute(database.jdbcUrl(ACCOUNT.schema()), "CREATE TABLE note (text VARCHAR(50))");
            execute(
                    database.jdbcUrl(ACCOUNT.schema()),
                    "INSERT INTO note VALUES ('Điểm cầu Quảng Trị')");
        }
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            assertThat(notes(database.jdbcUrl(ACCOUNT.schema())))
                    .containsExactly("Điểm cầu Quảng Trị");
        }
    }

    @Test
    void worksInAFolderWhoseNameIsLongAndHasSpaces() throws Exception {
        Path deep =
                temporary
                        .resolve("Bộ Giáo dục và Đào tạo ".repeat(4).strip())
                        .resolve("x".repeat(100));
        try (EmbeddedMariaDb database = DatabaseHolder.start(deep)) {
            assertThat(strings(database.jdbcUrl(ACCOUNT.schema()), "SELECT 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void listensOnTheLoopbackAddressAloneAndItsFolderIsPrivate() throws Exception {
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            assertThat(strings(database.jdbcUrl(ACCOUNT.schema()), "SELECT @@bind_address"))
                    .containsExactly("127.0.0.1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                    .isEqualTo("rwx------");
            assertThat(folder().resolve("at-start.sql")).doesNotExist();
        }
    }

    @Test
    void refusesRootOverTheNetwork() throws Exception {
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(""), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void commitsAreOnTheDiskBeforeTheyAreAnswered() throws Exception {
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            assertThat(
                            strings(
                                    database.jdbcUrl(ACCOUNT.schema()),
                                    "SELECT @@innodb_flush_log_at_trx_commit"))
                    .containsExactly("1");
        }
    }

    @Test
    void refusesASecondCopyInTheSameFolderAndTheFirstGoesOn() throws Exception {
        Process first = holder();
        String url = ChildJvm.awaitLine(first, "jdbc:");
        try {
            assertThatThrownBy(() -> DatabaseHolder.start(folder()))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining(folder().toString());
            assertThat(strings(url, "SELECT 1")).containsExactly("1");
        } finally {
            ChildJvm.killTree(first);
        }
    }

    @Test
    void stopsByItselfWhenItsOwnerIsKilledAndLosesNothing() throws Exception {
        Process owner = holder();
        writeNote(ChildJvm.awaitLine(owner, "jdbc:"));
        ProcessHandle server = serverOf(owner);

        owner.destroyForcibly().waitFor();
        server.onExit().join();

        assertTheNoteIsThere();
    }

    @Test
    void recoversWhenItWasKilledTogetherWithItsOwner() throws Exception {
        Process owner = holder();
        writeNote(ChildJvm.awaitLine(owner, "jdbc:"));

        ChildJvm.killTree(owner);

        assertTheNoteIsThere();
    }

    @Test
    void endsAServerThatAKilledRunLeftOnItsData() throws Exception {
        Process owner = holder();
        writeNote(ChildJvm.awaitLine(owner, "jdbc:"));
        ProcessHandle server = serverOf(owner);
        List<ProcessHandle> guardians =
                new ArrayList<>(
                        owner.descendants().filter(child -> !child.equals(server)).toList());
        guardians.forEach(ProcessHandle::destroyForcibly);
        owner.destroyForcibly().waitFor();
        assertThat(server.isAlive()).isTrue();

        assertTheNoteIsThere();

        assertThat(server.isAlive()).isFalse();
    }

    private Path folder() {
        return temporary.resolve("database");
    }

    private Process holder() throws Exception {
        return ChildJvm.start(DatabaseHolder.class, temporary, Map.of(), folder().toString());
    }

    private static ProcessHandle serverOf(Process owner) {
        return owner.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    private static void writeNote(String url) throws SQLException {
        execute(url, "CREATE TABLE note (text VARCHAR(50))");
        execute(url, "INSERT INTO note VALUES ('kept')");
    }

    private void assertTheNoteIsThere() throws Exception {
        try (EmbeddedMariaDb database = DatabaseHolder.start(folder())) {
            assertThat(notes(database.jdbcUrl(ACCOUNT.schema()))).containsExactly("kept");
        }
    }

    private static List<String> notes(String url) throws SQLException {
        return strings(url, "SELECT text FROM note");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, ACCOUNT.user(), ACCOUNT.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(String url, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, ACCOUNT.user(), ACCOUNT.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
