package vn.diemcau.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    @Test
    void givesEveryCallerAnEmptySchemaOfItsOwn() throws SQLException {
        TestDatabase.Schema first = TestDatabase.newSchema();
        TestDatabase.Schema second = TestDatabase.newSchema();

        execute(first, "CREATE TABLE note (text VARCHAR(50))");
        execute(second, "CREATE TABLE note (text VARCHAR(50))");

        assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
    }

    @Test
    void givesAnAccountThatReachesNothingBeyondItsSchema() {
        TestDatabase.Schema own = TestDatabase.newSchema();
        String foreign = TestDatabase.newSchema().user();

        assertThatThrownBy(
                        () -> execute(own, "CREATE TABLE " + foreign + ".note (text VARCHAR(50))"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(own, "SELECT * FROM mysql.user"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void takesTheServerThatTheEnvironmentNames() {
        TestServer server =
                TestServer.choose(
                        Map.of(
                                "DIEMCAU_TEST_JDBC_URL",
                                        "jdbc:mariadb://db.example:3307/ignored?useCompression=true",
                                "DIEMCAU_TEST_JDBC_USER", "tester"));

        assertThat(server.jdbcUrl("test_1"))
                .isEqualTo("jdbc:mariadb://db.example:3307/test_1?useCompression=true");
        assertThat(server.outlivesTheTests()).isTrue();
    }

    @Test
    void refusesAnAddressThatIsNotOfAMariaDb() {
        assertThatThrownBy(() -> TestServer.choose(Map.of("DIEMCAU_TEST_JDBC_URL", "jdbc:h2:mem:")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:h2:mem:");
    }

    @Test
    void findsNoImageWhereNoEngineAnswers() {
        assertThat(
                        ContainerEngine.hasImage(
                                Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock"),
                                "mariadb:11.4"))
                .isFalse();
    }

    private static void execute(TestDatabase.Schema schema, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
