package vn.diemcau.readiness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventId;

/**
 * An item of an event's checklist: one that the product knows, or one in the organizers' words.
 *
 * @param known null where {@code title} says it
 * @param minutesBefore by when it is to be done, before the session begins; null: no deadline
 */
public record Check(
        CheckId id,
        @Nullable ReadinessCheck known,
        @Nullable String title,
        @Nullable Integer minutesBefore) {

    /**
     * One of those that an event has until its organizers write their own; its id never changes.
     */
    static Check usual(EventId event, ReadinessCheck known) {
        String name = event.value() + ":" + known;
        return new Check(
                new CheckId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                known,
                null,
                known.minutesBefore());
    }

    /** By when it is to be done at a session that begins then. */
    public @Nullable Instant dueAt(Instant start) {
        return minutesBefore == null ? null : start.minus(Duration.ofMinutes(minutesBefore));
    }
}
