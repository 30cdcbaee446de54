package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Recurring;

/**
 * Tells those who were invited to an event that was cancelled. It looks for invitations that should
 * no longer count instead of waiting to be told, so that a crash right after the cancellation, or
 * an invitation sent at the same moment, is made good as well.
 */
@ApplicationScoped
class CancelledEvents implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(CancelledEvents.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int HANDFUL = 50;

    private final InvitationService invitations;

    @Inject
    CancelledEvents(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "cancelled-events";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean() && invitations.withdrawCancelled(HANDFUL) == HANDFUL) {
            LOG.info("Invitations to a cancelled event are being withdrawn");
        }
    }
}
