package vn.diemcau.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That mail for an address came back.
 *
 * @param address in lower case
 * @param said what the other server wrote; its own words, may name the address
 * @param failures how many letters came back since the address was last cleared
 */
public record Undeliverable(
        UUID id,
        String address,
        Kind kind,
        BounceReason reason,
        @Nullable String said,
        int failures,
        Instant since,
        Instant lastAt) {

    /** What to make of it. */
    public enum Kind {
        /** It will come back again: somebody has to correct the address before the next letter. */
        HARD,
        /** It may have been a passing trouble, such as a full mailbox: worth another letter. */
        SOFT
    }

    /** Whether another letter would be in vain. */
    public boolean isHard() {
        return kind == Kind.HARD;
    }
}
