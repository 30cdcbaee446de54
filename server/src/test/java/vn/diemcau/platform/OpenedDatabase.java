package vn.diemcau.platform;

import vn.diemcau.development.TestDatabase;

/** A migrated database without the rest of the product, for tests of services and repositories. */
public final class OpenedDatabase {

    private OpenedDatabase() {}

    /** Opens a new schema; the caller closes it. */
    @SuppressWarnings("UnnecessaryAssignment") // no framework fills the settings here
    public static Database open() {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        DatabaseSettings settings = new DatabaseSettings();
        settings.url = schema.jdbcUrl();
        settings.user = schema.user();
        settings.password = schema.password();
        settings.poolSize = 8;
        settings.connectionTimeoutMillis = 5_000;
        Database database = new Database(settings);
        database.start(settings);
        return database;
    }
}
