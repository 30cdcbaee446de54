package vn.diemcau.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each entry, in the same order. Whatever stands here is stored for good. */
public record Synced(Instant now, int epoch, List<Result> results) {

    /** What became of one. */
    public enum Outcome {
        /** It counts. */
        IN,
        /** Kept, but somebody else let them in earlier; {@code firstAt} and {@code firstPlace}. */
        ALREADY_IN,
        UNDONE,
        /** Nobody of this session, or no admission to undo: nothing was stored. */
        UNKNOWN,
        /** It was practice, which has been wiped: nothing was stored. */
        WIPED
    }

    /**
     * One entry's.
     *
     * @param firstPlace the door, or the point on whose roll it was ticked
     */
    public record Result(
            UUID id, Outcome outcome, @Nullable Instant firstAt, @Nullable String firstPlace) {

        static Result of(UUID id, Outcome outcome) {
            return new Result(id, outcome, null, null);
        }
    }
}
