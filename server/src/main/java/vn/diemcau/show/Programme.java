package vn.diemcau.show;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The run of show of a session. How far it is behind and when it will end follows from it and the
 * time of day, so every screen works it out for itself, second by second.
 *
 * @param lastStep what could be taken back; null where nothing was done
 */
public record Programme(
        Instant startsAt, Instant endsAt, List<ShowItem> items, @Nullable LastStep lastStep) {

    /** The step that was taken last. */
    public record LastStep(UUID id, StepKind kind, UUID itemId, Instant at) {}

    /** The item that runs, as participants and hosts see it. */
    public @Nullable CurrentItem current() {
        return items.stream()
                .filter(item -> item.state() == ItemState.RUNNING)
                .findFirst()
                .map(
                        item ->
                                new CurrentItem(
                                        item.id(),
                                        item.title(),
                                        item.speaker(),
                                        item.startsAt(),
                                        item.minutes(),
                                        Objects.requireNonNull(item.startedAt()),
                                        item.dueAt()))
                .orElse(null);
    }
}
