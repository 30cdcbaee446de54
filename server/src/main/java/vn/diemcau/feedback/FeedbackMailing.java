package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Pulses;
import vn.diemcau.platform.Recurring;

/**
 * Sees that every open form has its mails in the outbox. It goes by what the database says is
 * missing: whatever ends or fails in the middle of it, this server or another one goes on within a
 * minute.
 */
@ApplicationScoped
class FeedbackMailing implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackMailing.class);

    private final Database database;
    private final FeedbackRepository forms;
    private final FeedbackMailer mailer;
    private final Duration lookEvery;
    private final Pulses pulses;

    @Inject
    FeedbackMailing(
            Database database,
            FeedbackRepository forms,
            FeedbackMailer mailer,
            Pulses pulses,
            @ConfigProperty(name = "feedback.look-every") Duration lookEvery) {
        this.database = database;
        this.forms = forms;
        this.mailer = mailer;
        this.pulses = pulses;
        this.lookEvery = lookEvery;
    }

    @Override
    public String name() {
        return "feedback-mailing";
    }

    @Override
    public Duration pause() {
        return lookEvery;
    }

    @Override
    public Duration firstPause() {
        return Duration.ZERO;
    }

    /** A form was opened: its mails are queued in the background, its progress tells how far. */
    void wake() {
        pulses.soon(name());
    }

    @Override
    public void once(BooleanSupplier stopping) {
        database.read(forms::listUnfinishedMailings).forEach(form -> queue(form, stopping));
    }

    /** A form that fails keeps no other one waiting. */
    private void queue(FeedbackFormId form, BooleanSupplier stopping) {
        try {
            @Nullable UUID reached = mailer.queueAfter(form, null);
            while (reached != null && !stopping.getAsBoolean()) {
                reached = mailer.queueAfter(form, reached);
            }
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The mails of feedback form {} could not all be queued; that is tried again",
                    form.value(),
                    e);
        }
    }
}
