package vn.diemcau.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item as it is planned and as it really goes.
 *
 * @param startsAt when it is to begin
 * @param plannedMinutes as in the agenda
 * @param minutes what it gets: those of the agenda, unless others were allotted
 * @param startedAt when it first began
 * @param endedAt when it last ended; null while it runs
 * @param runningSince since when it runs now
 * @param ranSeconds how long it ran before that
 * @param version of what organizers marked
 */
public record ShowItem(
        UUID id,
        String title,
        @Nullable String speaker,
        Instant startsAt,
        int plannedMinutes,
        int minutes,
        ItemState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant runningSince,
        long ranSeconds,
        boolean mayCut,
        @Nullable Integer shortestMinutes,
        boolean withTimer,
        int version) {

    /** When an item that runs has had its minutes. */
    Instant dueAt() {
        return Objects.requireNonNull(runningSince)
                .plus(Duration.ofMinutes(minutes))
                .minusSeconds(ranSeconds);
    }
}
