package vn.diemcau.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.ShuttingDown;

/**
 * Sees that every open form has its mails in the outbox. It goes by what the database says is
 * missing: whatever ends or fails in the middle of it, this server or another one goes on within a
 * minute.
 */
@ApplicationScoped
class FeedbackMailing {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackMailing.class);

    private final Database database;
    private final FeedbackRepository forms;
    private final FeedbackMailer mailer;
    private final int lookSeconds;
    private final Semaphore somethingToDo = new Semaphore(1);
    private final Thread thread = Thread.ofVirtual().name("feedback mailing").unstarted(this::run);
    private volatile boolean stopping;

    @Inject
    FeedbackMailing(
            Database database,
            FeedbackRepository forms,
            FeedbackMailer mailer,
            @ConfigProperty(name = "feedback.look-seconds") int lookSeconds) {
        this.database = database;
        this.forms = forms;
        this.mailer = mailer;
        this.lookSeconds = lookSeconds;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        thread.start();
    }

    void stop(@Observes @Priority(ShuttingDown.MAIL) ShuttingDown event)
            throws InterruptedException {
        stopping = true;
        somethingToDo.release();
        thread.join();
    }

    /** A form was opened: its mails are queued in the background, its progress tells how far. */
    void wake() {
        somethingToDo.release();
    }

    private void run() {
        try {
            while (!stopping) {
                boolean woken = somethingToDo.tryAcquire(lookSeconds, TimeUnit.SECONDS);
                somethingToDo.drainPermits();
                LOG.debug("Looking for feedback mails to queue, woken: {}", woken);
                queueWhatIsMissing();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void queueWhatIsMissing() {
        try {
            database.read(forms::listUnfinishedMailings).forEach(this::queue);
        } catch (RuntimeException | Error e) {
            LOG.error("Open feedback forms could not be looked for; that is tried again", e);
        }
    }

    /** A form that fails keeps no other one waiting. */
    private void queue(FeedbackFormId form) {
        try {
            @Nullable UUID reached = mailer.queueAfter(form, null);
            while (reached != null && !stopping) {
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
