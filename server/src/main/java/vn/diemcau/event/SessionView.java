package vn.diemcau.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session.
 *
 * @param joinUrl where participants come in; what the QR code says
 * @param rehearsal whether it is held for practice: what is said in it will be wiped
 * @param mayEdit whether the caller organizes the event
 */
public record SessionView(
        SessionId id,
        EventId eventId,
        String eventTitle,
        EventState eventState,
        int number,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        SessionForm form,
        SessionState state,
        @Nullable String audienceNote,
        String joinCode,
        String joinUrl,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        boolean rehearsal,
        boolean mayEdit,
        int version) {}
