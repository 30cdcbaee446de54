package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.diemcau.development.TestDatabase;

class MigrationsIT {

    @Test
    void aDatabaseThatLacksAnEarlyFeaturesLateMigrationTakesIt() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        TestedDatabase.open(schema).close();
        forgetThatTheDefaultsWereSet(schema);

        assertThatCode(() -> TestedDatabase.open(schema).close()).doesNotThrowAnyException();
    }

    /** V0101 changes nothing when it runs again, which makes it the one to miss here. */
    private static void forgetThatTheDefaultsWereSet(TestDatabase.Schema schema)
            throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM flyway_schema_history WHERE version = '0101'");
        }
    }
}
