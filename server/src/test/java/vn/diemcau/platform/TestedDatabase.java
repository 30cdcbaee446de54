package vn.diemcau.platform;

import java.time.Duration;
import vn.diemcau.development.TestDatabase;

/** The product's database access on a test's schema, without the product around it. */
public final class TestedDatabase {

    private TestedDatabase() {}

    /** Migrates the schema and connects to it. The caller closes it. */
    public static Database open(TestDatabase.Schema schema) {
        return open(schema.jdbcUrl(), schema);
    }

    /** The same by another address, for instance that of a line that can be cut. */
    public static Database open(String jdbcUrl, TestDatabase.Schema schema) {
        DatabaseSettings settings =
                new DatabaseSettings(
                        jdbcUrl, schema.user(), schema.password(), 10, Duration.ofSeconds(5));
        Database database = new Database(settings);
        database.start(settings);
        return database;
    }
}
