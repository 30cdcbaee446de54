package vn.diemcau.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone noted.
 *
 * @param id of the admission, made by the telephone; of an undoing that of the admission undone
 * @param epoch in which the telephone noted it
 * @param at by the telephone's clock
 * @param delegateId who was let in; null for a walk-in and an undoing
 */
public record NotedEntry(
        @NotNull UUID id,
        @NotNull Kind kind,
        int epoch,
        @NotNull Instant at,
        @Nullable Way way,
        @Nullable UUID delegateId,
        @Nullable @Valid WalkIn walkIn) {

    // A clock that lost its time begins in 1970; far beyond, differences of clocks overflow.
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    static boolean isPlausible(Instant shown) {
        return !shown.isBefore(FIRST) && shown.isBefore(LAST);
    }

    /** What was noted. */
    public enum Kind {
        DELEGATE,
        WALK_IN,
        UNDO
    }

    /** Whether a clock can show that at all, however wrong it goes. */
    @AssertTrue
    boolean isAtSomeTime() {
        return at == null || isPlausible(at);
    }

    /** Whether it says what its kind needs, and nothing else. */
    @AssertTrue
    boolean isWhole() {
        return kind == null
                || switch (kind) {
                    case DELEGATE -> delegateId != null && walkIn == null;
                    case WALK_IN -> delegateId == null && walkIn != null;
                    case UNDO -> delegateId == null && walkIn == null;
                };
    }

    Way wayOrTyped() {
        return way == null ? Way.TYPED : way;
    }
}
