package vn.diemcau.development;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the data folder of an embedded database: the system tables, fed to the server's bootstrap
 * mode. Nobody but the local socket's owner can sign in to a folder made this way.
 */
final class MariaDbData {

    private static final String SERIES_FILE = "diemcau-series";

    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "%s_system_tables.sql",
                    "%s_performance_tables.sql",
                    "%s_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "%s_sys_schema.sql");

    private MariaDbData() {}

    /** Makes the data where there is none; refuses data of another release series. */
    static void prepare(MariaDbBinaries binaries, Path data, Path log) throws IOException {
        if (!Files.isDirectory(data)) {
            create(binaries, data, log);
            return;
        }
        String series = Files.readString(data.resolve(SERIES_FILE)).strip();
        if (!series.equals(binaries.series())) {
            throw new StartRefusal(
                    "The data in %s is of MariaDB %s, but this is MariaDB %s: move the folder away to start afresh."
                            .formatted(data, series, binaries.series()));
        }
    }

    /**
     * Built beside the target and renamed at the end: a start that is cut short leaves no half-made
     * data.
     */
    private static void create(MariaDbBinaries binaries, Path data, Path log) throws IOException {
        Path fresh = data.resolveSibling("data-in-the-making");
        if (Files.exists(fresh)) {
            Folders.delete(fresh);
        }
        Folders.createPrivate(fresh);
        bootstrap(binaries, fresh, log);
        Files.writeString(fresh.resolve(SERIES_FILE), binaries.series());
        Files.move(fresh, data);
    }

    private static void bootstrap(MariaDbBinaries binaries, Path data, Path log)
            throws IOException {
        List<String> command = new ArrayList<>(MariaDbProcess.command(binaries, data));
        command.addAll(
                List.of(
                        "--bootstrap",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=8M",
                        "--innodb-log-file-size=32M"));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            feedSystemTables(binaries, process.getOutputStream());
        } catch (IOException serverEndedEarly) {
            process.destroy();
            throw new StartRefusal(
                    "The database's folder could not be made; see " + log, serverEndedEarly);
        }
        int code = MariaDbProcess.endOf(process);
        if (code != 0) {
            throw new StartRefusal(
                    "The database's folder could not be made (code %d); see %s"
                            .formatted(code, log));
        }
    }

    private static void feedSystemTables(MariaDbBinaries binaries, OutputStream server)
            throws IOException {
        try (OutputStream statements = server) {
            write(statements, "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n");
            write(
                    statements,
                    "SET @auth_root_socket = %s;\n"
                            .formatted(quoted(System.getProperty("user.name"))));
            for (String file : SYSTEM_TABLES) {
                Files.copy(systemTables(binaries, file), statements);
            }
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static void write(OutputStream statements, String statement) throws IOException {
        statements.write(statement.getBytes(StandardCharsets.UTF_8));
    }

    /** Releases before 11 name these files after MySQL. */
    private static Path systemTables(MariaDbBinaries binaries, String file) {
        Path named = binaries.support().resolve(file.formatted("mariadb"));
        return Files.exists(named) ? named : binaries.support().resolve(file.formatted("mysql"));
    }
}
