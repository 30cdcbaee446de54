package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.diemcau.platform.Throttle;

/**
 * Slows down whoever guesses passwords, without giving anybody the means to lock others out: an
 * address is limited tightly from one place and loosely from everywhere. Only failures count.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int MOST_KEYS = 50_000;

    private final Throttle ofAddressFromPlace;
    private final Throttle ofAddress;
    private final Throttle fromPlace;

    @Inject
    SignInThrottle(Clock clock) {
        ofAddressFromPlace = new Throttle(clock, 10, Duration.ofMinutes(15), MOST_KEYS);
        ofAddress = new Throttle(clock, 100, Duration.ofHours(1), MOST_KEYS);
        // A whole ministry may stand behind one address.
        fromPlace = new Throttle(clock, 100, Duration.ofMinutes(15), MOST_KEYS);
    }

    /** Counts a try; refuses with {@code account.too_many_tries} where there were too many. */
    void take(LoginAddress address, String place) {
        refuseIf(fromPlace.take(place));
        refuseIf(ofAddressFromPlace.take(address.value() + " " + place));
        refuseIf(ofAddress.take(address.value()));
    }

    /** The try was somebody who knew the password. */
    void giveBack(LoginAddress address, String place) {
        fromPlace.giveBack(place);
        ofAddressFromPlace.giveBack(address.value() + " " + place);
        ofAddress.giveBack(address.value());
    }

    /**
     * The owner has set a new password: the wrong tries of before are settled, but for those that
     * somebody made from elsewhere.
     */
    void forget(LoginAddress address, String place) {
        ofAddressFromPlace.forget(address.value() + " " + place);
        ofAddress.forget(address.value());
    }

    private static void refuseIf(Optional<Duration> wait) {
        wait.ifPresent(
                duration -> {
                    throw AccountError.TOO_MANY_TRIES.refusal("seconds", duration.toSeconds() + 1);
                });
    }
}
