package vn.diemcau.development;

import java.nio.file.Path;

/** Runs an embedded database until the process is killed; for tests of what happens then. */
final class DatabaseHolder {

    static final SchemaAccount ACCOUNT =
            new SchemaAccount(
                    "diemcau", "diemcau", "same-at-every-start", EmbeddedMariaDb.clientHost());

    private DatabaseHolder() {}

    static EmbeddedMariaDb start(Path folder) throws Exception {
        return EmbeddedMariaDb.start(
                folder, EmbeddedMariaDb.Durability.DURABLE, ACCOUNT.createStatements());
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedMariaDb database = start(Path.of(arguments[0]));
        System.out.println(database.jdbcUrl(ACCOUNT.schema()));
        database.onExit().join();
    }
}
