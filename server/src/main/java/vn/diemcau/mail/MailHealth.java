package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how the outbox stands and is always ready: a dead SMTP server is a matter for a person, not
 * a reason to take this server out of service. Nothing is lost meanwhile and nobody waits.
 */
@Readiness
@ApplicationScoped
class MailHealth implements HealthCheck {

    /** Mails that are due for longer than this say that something is wrong with the SMTP server. */
    private static final Duration LONGEST_USUAL_WAIT = Duration.ofMinutes(10);

    private final Outbox outbox;

    @Inject
    MailHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        MailBacklog backlog = outbox.backlog();
        boolean keepsUp = backlog.oldestWaitsSeconds() <= LONGEST_USUAL_WAIT.toSeconds();
        return HealthCheckResponse.named("mail")
                .up()
                .withData("keepsUp", keepsUp)
                .withData("queued", backlog.queued())
                .withData("uncertain", backlog.uncertain())
                .withData("oldestWaitsSeconds", backlog.oldestWaitsSeconds())
                .build();
    }
}
