package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive whenever it can answer at all. Nothing else belongs here: a server that is restarted
 * because the database is away helps nobody and drops every live connection.
 */
@Liveness
@ApplicationScoped
class AliveHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("answers").up().build();
    }
}
