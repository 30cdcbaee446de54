package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No longer ready once the shutdown has begun, so that a balancer sends nobody here. */
@Readiness
@ApplicationScoped
class AcceptsWorkHealth implements HealthCheck {

    private final RequestsInFlight requests;

    @Inject
    AcceptsWorkHealth(RequestsInFlight requests) {
        this.requests = requests;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("accepts-work").status(!requests.isDraining()).build();
    }
}
