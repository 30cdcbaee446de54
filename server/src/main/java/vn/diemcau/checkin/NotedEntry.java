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

    /** What was noted. */
    public enum Kind {
        DELEGATE,
        WALK_IN,
        UNDO
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
