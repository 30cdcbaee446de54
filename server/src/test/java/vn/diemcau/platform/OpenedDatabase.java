package vn.diemcau.platform;

import java.time.Duration;
import vn.diemcau.development.TestDatabase;

/** A migrated database without the rest of the product, for tests of services and repositories. */
public final class OpenedDatabase {

    private OpenedDatabase() {}

    /** Opens a new schema; the caller closes it. */
    public static Database open() {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        DatabaseSettings settings =
                new DatabaseSettings(
                        schema.jdbcUrl(),
                        schema.user(),
                        schema.password(),
                        8,
                        Duration.ofSeconds(5));
        Database database = new Database(settings);
        database.start(settings);
        return database;
    }
}
