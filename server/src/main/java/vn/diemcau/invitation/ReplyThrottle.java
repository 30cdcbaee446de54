package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.diemcau.platform.Throttle;

/** How often the pages of letters may be asked; guessing a token is hopeless anyway. */
@ApplicationScoped
class ReplyThrottle {

    private static final int MOST_KEYS = 50_000;

    private final Throttle fromPlace;
    private final Throttle ofInvitation;

    @Inject
    ReplyThrottle(Clock clock) {
        // A whole provincial office may stand behind one address.
        fromPlace = new Throttle(clock, 120, Duration.ofMinutes(1), MOST_KEYS);
        ofInvitation = new Throttle(clock, 30, Duration.ofMinutes(10), MOST_KEYS);
    }

    void takeFrom(String place) {
        refuseIf(fromPlace.take(place));
    }

    void takeOf(Invitation invitation) {
        refuseIf(ofInvitation.take(invitation.id.toString()));
    }

    private static void refuseIf(Optional<Duration> wait) {
        wait.ifPresent(
                duration -> {
                    throw InvitationError.TOO_MANY_TRIES.refusal(
                            "seconds", duration.toSeconds() + 1);
                });
    }
}
