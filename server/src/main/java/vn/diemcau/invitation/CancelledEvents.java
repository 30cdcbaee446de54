package vn.diemcau.invitation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.ShuttingDown;

/**
 * Tells those who were invited to an event that was cancelled. It looks for invitations that should
 * no longer count instead of waiting to be told, so that a crash right after the cancellation, or
 * an invitation sent at the same moment, is made good as well.
 */
@ApplicationScoped
class CancelledEvents {

    private static final Logger LOG = LoggerFactory.getLogger(CancelledEvents.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int HANDFUL = 50;

    private final InvitationService invitations;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    @Inject
    CancelledEvents(InvitationService invitations) {
        this.invitations = invitations;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        thread = Thread.ofVirtual().name("cancelled events").start(this::run);
    }

    void stop(@Observes @Priority(ShuttingDown.MAIL) ShuttingDown event)
            throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(PAUSE);
        }
    }

    private void run() {
        try {
            while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                withdrawAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void withdrawAll() {
        try {
            while (stopping.getCount() > 0 && invitations.withdrawCancelled(HANDFUL) == HANDFUL) {
                LOG.info("Invitations to a cancelled event are being withdrawn");
            }
        } catch (RuntimeException | Error e) {
            // For instance the database is away; what was not done now is found again.
            LOG.error("Invitations to cancelled events could not be withdrawn for the moment", e);
        }
    }
}
