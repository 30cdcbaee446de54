package vn.diemcau.delegate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailState;

/**
 * An organization with what it may name for a session, and whether it knows.
 *
 * @param quota all its allotments of the session together
 * @param free places that it may still fill today
 * @param toldQuota the sum that it was told last; null where nobody has told it
 * @param untold how many of its allotments it was not told of, or with another number
 * @param moved it was told another time or place of the session
 * @param returned mail to its address came back for good, and nobody has taken it for good since
 */
record UnitToTell(
        UUID organization,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postal,
        long quota,
        long free,
        @Nullable Integer toldQuota,
        long untold,
        boolean moved,
        @Nullable Instant remindedAt,
        @Nullable MailState mailState,
        boolean returned) {

    /** Who is reminded twice a day reads neither. */
    private static final Duration CALM = Duration.ofHours(12);

    /** Where mail reaches it. */
    Optional<MailAddress> address() {
        return email == null || returned ? Optional.empty() : MailAddress.find(email);
    }

    boolean isReachable() {
        return address().isPresent();
    }

    /**
     * It was told nothing, or something else than what holds now. Only the allotments say what
     * moved between groups, and only the sum says what was taken away.
     */
    boolean isToBeTold() {
        return isReachable() && (toldQuota == null || toldQuota != quota || untold > 0 || moved);
    }

    boolean isToBeReminded(Instant now) {
        return isReachable()
                && toldQuota != null
                && free > 0
                && (remindedAt == null || remindedAt.isBefore(now.minus(CALM)));
    }
}
