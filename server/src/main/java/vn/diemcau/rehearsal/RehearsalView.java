package vn.diemcau.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * A session's practice.
 *
 * @param used whether people have said or done anything in the session
 * @param passUntil until when the pass counts that was issued last; null where none counts
 * @param wiping null while nothing is being deleted
 * @param wipedAt when that was done last
 */
public record RehearsalView(
        boolean rehearsal,
        SessionState sessionState,
        boolean used,
        @Nullable Instant passUntil,
        @Nullable Wiping wiping,
        @Nullable Instant wipedAt) {

    /**
     * How far the deleting has come.
     *
     * @param found rows that were there when it began; 0 until they are counted
     */
    public record Wiping(Instant since, long found, long gone) {}
}
