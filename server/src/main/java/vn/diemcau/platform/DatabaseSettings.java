package vn.diemcau.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the database is; see {@code database} in config/application.yaml. */
@Dependent
class DatabaseSettings {

    @Inject
    @ConfigProperty(name = "database.url")
    String url;

    @Inject
    @ConfigProperty(name = "database.user")
    String user;

    @Inject
    @ConfigProperty(name = "database.password")
    String password;

    @Inject
    @ConfigProperty(name = "database.pool-size")
    int poolSize;

    @Inject
    @ConfigProperty(name = "database.connection-timeout-ms")
    long connectionTimeoutMillis;
}
