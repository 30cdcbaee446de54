package vn.diemcau.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a session.
 *
 * @param rehearsal whether it is held for practice: what is said in it will be wiped
 */
public record SessionSummary(
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
        String joinCode,
        boolean rehearsal) {

    /** By itself or with its event. */
    public boolean isCancelled() {
        return state == SessionState.CANCELLED || eventState == EventState.CANCELLED;
    }
}
