package vn.diemcau.development;

import java.util.Map;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.utility.DockerImageName;

/** A MariaDB in a container for the tests of one JVM. */
final class ContainerTestServer {

    private static final String DEFAULT_IMAGE = "mariadb:11.4";

    private ContainerTestServer() {}

    /**
     * {@code TEST_MARIADB_IMAGE} names another image, for instance one that was built on the spot.
     */
    static String image(Map<String, String> environment) {
        return environment.getOrDefault("TEST_MARIADB_IMAGE", DEFAULT_IMAGE);
    }

    /**
     * Fails where there is no engine, or (with {@code TEST_NO_PULL=true}) where it lacks the image.
     */
    static TestServer start(Map<String, String> environment) {
        String password = SchemaAccount.randomSecret();
        MariaDBContainer container =
                container(environment)
                        .withUsername("root")
                        .withPassword(password)
                        .withCommand(
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_uca1400_ai_ci",
                                "--default-time-zone=+00:00",
                                "--skip-name-resolve",
                                "--innodb-flush-log-at-trx-commit=0",
                                "--max-connections=300");
        container.start();
        return TestServer.at(container.getJdbcUrl(), "root", password, "%", false, container::stop);
    }

    @SuppressWarnings("resource") // The caller stops it at the end of the JVM.
    private static MariaDBContainer container(Map<String, String> environment) {
        DockerImageName image =
                DockerImageName.parse(image(environment)).asCompatibleSubstituteFor("mariadb");
        MariaDBContainer container = new MariaDBContainer(image);
        if (environment.getOrDefault("TEST_NO_PULL", "").equals("true")) {
            return container.withImagePullPolicy(name -> false);
        }
        return container;
    }
}
