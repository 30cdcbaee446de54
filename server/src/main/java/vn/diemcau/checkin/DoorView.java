package vn.diemcau.checkin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionSummary;

/**
 * The door at which a telephone stands, as it keeps it to work without a line.
 *
 * @param pointId into whose room it leads; null: the main room
 * @param until when the link ends, and with it the right to keep the list
 * @param others the other sessions of the event, so that a pass of theirs is known for what it is
 */
public record DoorView(
        DoorId id,
        String name,
        @Nullable BridgePointId pointId,
        @Nullable String pointName,
        Instant until,
        DoorSession session,
        List<DoorSession> others,
        Instant now) {

    /** A session, as people at a door call it. */
    public record DoorSession(
            SessionId id,
            String joinCode,
            String eventTitle,
            int number,
            String title,
            Instant startsAt,
            @Nullable String place,
            boolean rehearsal) {

        static DoorSession of(SessionSummary session) {
            return new DoorSession(
                    session.id(),
                    session.joinCode(),
                    session.eventTitle(),
                    session.number(),
                    session.title(),
                    session.startsAt(),
                    session.place(),
                    session.rehearsal());
        }
    }
}
