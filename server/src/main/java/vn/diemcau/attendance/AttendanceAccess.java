package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.BridgeError;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;

/** Works out whose attendance a caller sees. */
@ApplicationScoped
class AttendanceAccess {

    private final SessionService sessions;
    private final PointDirectory points;

    @Inject
    AttendanceAccess(SessionService sessions, PointDirectory points) {
        this.sessions = sessions;
        this.points = points;
    }

    /** All points for an organizer, the own branches for a host; to others nothing is there. */
    AttendanceScope scope(Caller.SignedIn caller, SessionId id, @Nullable BridgePointId parent) {
        SessionSummary session = sessions.get(id);
        boolean organizer = caller.hasForEvent(session.eventId().value(), Role.ORGANIZER);
        Set<String> own = organizer ? Set.of() : points.hostedPaths(caller, id);
        if (!organizer && own.isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        AttendanceScope all = new AttendanceScope(id, organizer, own, null);
        if (parent == null) {
            return all;
        }
        return all.within(
                points.find(id, parent)
                        .filter(point -> all.covers(point.path()))
                        .orElseThrow(BridgeError.NOT_FOUND::refusal));
    }
}
