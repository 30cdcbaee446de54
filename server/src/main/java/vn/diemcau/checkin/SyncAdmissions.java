package vn.diemcau.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a telephone noted since it last got through, in the order in which it did.
 *
 * @param doorId where it stood then: another door of the same session than now is possible
 * @param sentAt now, by the telephone's clock
 */
public record SyncAdmissions(
        @NotNull DoorId doorId,
        @NotNull Instant sentAt,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NotedEntry> entries) {

    @AssertTrue
    boolean isSentAtSomeTime() {
        return sentAt == null || NotedEntry.isPlausible(sentAt);
    }
}
