package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.diemcau.platform.Database;

/**
 * Figures of the outbox for health and metrics. A dead SMTP server is a matter for a person, not a
 * reason to take this server out of service: nothing is lost and nobody waits.
 */
@ApplicationScoped
public class MailHealth {

    /** Mails that are due for longer than this say that something is wrong with the SMTP server. */
    private static final Duration LONGEST_USUAL_WAIT = Duration.ofMinutes(10);

    private final Database database;
    private final MailRepository mails;
    private final Clock clock;

    @Inject
    MailHealth(Database database, MailRepository mails, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.clock = clock;
    }

    public MailBacklog backlog() {
        return database.read(
                () ->
                        new MailBacklog(
                                mails.count(MailState.QUEUED),
                                mails.count(MailState.SENDING),
                                mails.count(MailState.UNCERTAIN),
                                mails.count(MailState.FAILED),
                                oldestWaitsSeconds()));
    }

    /** Whether mails leave in time. */
    public boolean keepsUp() {
        return database.read(this::oldestWaitsSeconds) <= LONGEST_USUAL_WAIT.toSeconds();
    }

    private long oldestWaitsSeconds() {
        return mails.findOldestDue()
                .map(due -> Math.max(0, Duration.between(due, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
