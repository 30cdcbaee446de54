package vn.diemcau.development;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The tests' MariaDB: one server for each JVM, one empty schema for whoever asks. Which server, in
 * this order:
 *
 * <ol>
 *   <li>the one that {@code DIEMCAU_TEST_JDBC_URL}, {@code DIEMCAU_TEST_JDBC_USER} and {@code
 *       DIEMCAU_TEST_JDBC_PASSWORD} name, whose account may create schemas and users;
 *   <li>a container, where {@code DIEMCAU_TEST_DATABASE=testcontainers} asks for one (it then fails
 *       where there is no engine) or where an engine answers that has the image;
 *   <li>an embedded one, also where {@code DIEMCAU_TEST_DATABASE=embedded} asks for it.
 * </ol>
 */
public final class TestDatabase {

    /** An empty schema, and the account that has rights in it and nowhere else. */
    public record Schema(String jdbcUrl, String user, String password) {}

    private static final class Shared {
        static final TestServer SERVER = TestServer.choose(System.getenv());
        static final Queue<SchemaAccount> ACCOUNTS = new ConcurrentLinkedQueue<>();

        static {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(Shared::tidyUp, "test database shutdown"));
        }

        private static void tidyUp() {
            if (SERVER.outlivesTheTests()) {
                ACCOUNTS.forEach(account -> run(account.dropStatements()));
            }
            SERVER.stop().run();
        }
    }

    private TestDatabase() {}

    /** A new, empty schema in this JVM's server; the first call starts the server. */
    public static Schema newSchema() {
        String name = "test_" + SchemaAccount.randomSecret().substring(0, 12);
        SchemaAccount account =
                new SchemaAccount(
                        name, name, SchemaAccount.randomSecret(), Shared.SERVER.clientHost());
        Shared.ACCOUNTS.add(account);
        run(account.createStatements());
        return new Schema(Shared.SERVER.jdbcUrl(name), account.user(), account.password());
    }

    private static void run(List<String> statements) {
        try (Connection connection = Shared.SERVER.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The test database refused: " + failure.getMessage(), failure);
        }
    }
}
