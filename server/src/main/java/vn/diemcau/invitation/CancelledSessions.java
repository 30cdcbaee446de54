package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Recurring;

/**
 * Tells those who were invited to an event or a session that was cancelled. It looks for
 * invitations that should no longer count instead of waiting to be told, so that a crash right
 * after the cancellation, or an invitation sent at the same moment, is made good as well.
 */
@ApplicationScoped
class CancelledSessions implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(CancelledSessions.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int HANDFUL = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final InvitationService invitations;
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    @Inject
    CancelledSessions(InvitationService invitations) {
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
        UUID after = BEFORE_ALL;
        boolean more = true;
        while (more && !stopping.getAsBoolean()) {
            List<UUID> found = invitations.listCancelled(after, HANDFUL);
            withdraw(found);
            more = found.size() == HANDFUL;
            after = more ? found.getLast() : after;
        }
    }

    private void withdraw(List<UUID> found) {
        if (found.isEmpty()) {
            return;
        }
        LOG.info("{} invitations to what was cancelled are being withdrawn", found.size());
        try {
            invitations.withdrawCancelled(found);
        } catch (RuntimeException e) {
            found.forEach(this::withdrawAlone);
        }
    }

    /** One that fails keeps no other one waiting; one line in the log while that lasts. */
    private void withdrawAlone(UUID invitation) {
        try {
            invitations.withdrawCancelled(List.of(invitation));
            failing.remove(invitation);
        } catch (RuntimeException e) {
            if (failing.add(invitation)) {
                LOG.error(
                        "Invitation {} could not be withdrawn; that is tried again", invitation, e);
            }
        }
    }
}
