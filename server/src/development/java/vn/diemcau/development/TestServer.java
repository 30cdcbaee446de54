package vn.diemcau.development;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server behind {@link TestDatabase}.
 *
 * @param baseUrl JDBC address without schema and parameters
 * @param parameters the address's parameters with their question mark, or empty
 * @param user an account that may create schemas and users
 * @param clientHost where the tests sign in from, as the server sees it
 * @param outlivesTheTests whether somebody else's server has to be left as it was found
 */
record TestServer(
        String baseUrl,
        String parameters,
        String user,
        String password,
        String clientHost,
        boolean outlivesTheTests,
        Runnable stop) {

    private static final Pattern ADDRESS =
            Pattern.compile("(jdbc:mariadb:(?:\\w+:)*//[^/?]+)(?:/[^?]*)?(\\?.*)?");

    static TestServer choose(Map<String, String> environment) {
        String url = environment.getOrDefault("DIEMCAU_TEST_JDBC_URL", "");
        if (!url.isBlank()) {
            return named(url, environment);
        }
        return switch (environment.getOrDefault("DIEMCAU_TEST_DATABASE", "")) {
            case "testcontainers" -> ContainerTestServer.start(environment);
            case "embedded" -> EmbeddedTestServer.start();
            case "" -> containerOrEmbedded(environment);
            case String other ->
                    throw new IllegalArgumentException(
                            "DIEMCAU_TEST_DATABASE is testcontainers, embedded or empty, not "
                                    + other);
        };
    }

    private static TestServer named(String url, Map<String, String> environment) {
        String user = environment.getOrDefault("DIEMCAU_TEST_JDBC_USER", "root");
        String password = environment.getOrDefault("DIEMCAU_TEST_JDBC_PASSWORD", "");
        return at(url, user, password, "%", true, () -> {});
    }

    static TestServer at(
            String url,
            String user,
            String password,
            String clientHost,
            boolean outlivesTheTests,
            Runnable stop) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new IllegalArgumentException("Not the JDBC address of a MariaDB: " + url);
        }
        String parameters = address.group(2) == null ? "" : address.group(2);
        return new TestServer(
                address.group(1), parameters, user, password, clientHost, outlivesTheTests, stop);
    }

    private static TestServer containerOrEmbedded(Map<String, String> environment) {
        if (!ContainerEngine.hasImage(environment, ContainerTestServer.image(environment))) {
            return EmbeddedTestServer.start();
        }
        try {
            return ContainerTestServer.start(environment);
        } catch (RuntimeException | LinkageError unusable) {
            System.err.println(
                    "The container engine answers but cannot run MariaDB, so the tests use the"
                            + " embedded one: "
                            + unusable);
            return EmbeddedTestServer.start();
        }
    }

    String jdbcUrl(String schema) {
        return baseUrl + "/" + schema + parameters;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(""), user, password);
    }
}
