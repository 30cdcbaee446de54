package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@code database} of config/application.yaml. */
@ApplicationScoped
class DatabaseConfiguration {

    @Produces
    DatabaseSettings settings(
            @ConfigProperty(name = "database.url") String url,
            @ConfigProperty(name = "database.user") String user,
            @ConfigProperty(name = "database.password") String password,
            @ConfigProperty(name = "database.pool-size") int poolSize,
            @ConfigProperty(name = "database.connection-timeout") Duration connectionTimeout) {
        return new DatabaseSettings(url, user, password, poolSize, connectionTimeout);
    }
}
