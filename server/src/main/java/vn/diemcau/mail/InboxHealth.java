package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells when the inbox was last read and is always ready: what waits there is read when it answers
 * again.
 */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final Inbox inbox;

    @Inject
    InboxHealth(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("inbox").up().withData("isRead", inbox.isRead());
        inbox.readAt().ifPresent(at -> response.withData("lastReadAt", at.toString()));
        return response.build();
    }
}
