package vn.diemcau.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timed item of a session.
 *
 * @param startMinute minutes after the start of the session
 * @param startsAt the same as a time
 */
public record AgendaItemView(
        UUID id,
        int startMinute,
        int minutes,
        Instant startsAt,
        String title,
        @Nullable String speaker) {}
