package vn.diemcau.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What everybody who has the join code may know of a session. */
public record JoinView(
        SessionId sessionId,
        String eventTitle,
        EventState eventState,
        int number,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        SessionForm form,
        SessionState state,
        boolean rehearsal) {}
