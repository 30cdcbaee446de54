package vn.diemcau.show;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;

/**
 * All that the screens of a session go by.
 *
 * @param revision the facts up to this one are in it
 * @param messages the newest first; for the chair those alone that are for the chair
 */
public record ShowView(
        long revision,
        SessionId sessionId,
        EventId eventId,
        String eventTitle,
        int number,
        String sessionTitle,
        SessionState sessionState,
        boolean rehearsal,
        @Nullable String place,
        Instant startsAt,
        String joinCode,
        String joinUrl,
        Programme programme,
        StageScenes stage,
        TimerView timer,
        List<MessageView> messages) {}
