package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.BridgeError;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;

/** Works out whose alerts a caller sees. */
@ApplicationScoped
class AlertAccess {

    private final SessionService sessions;
    private final PointDirectory points;
    private final AlertRepository alerts;

    @Inject
    AlertAccess(SessionService sessions, PointDirectory points, AlertRepository alerts) {
        this.sessions = sessions;
        this.points = points;
        this.alerts = alerts;
    }

    /** All of a session for an organizer, those of the own branches for a host. */
    AlertScope scope(Caller.SignedIn caller, SessionId id) {
        AlertScope scope = seen(caller, id);
        if (!scope.organizer() && scope.own().isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return scope;
    }

    /** The path of a point; refuses with {@code bridge.not_found} where the scope has none such. */
    String requirePath(AlertScope scope, BridgePointId point) {
        return points.find(scope.session(), point)
                .map(PointBrief::path)
                .filter(scope::covers)
                .orElseThrow(BridgeError.NOT_FOUND::refusal);
    }

    /** The alert, where the caller sees it; refuses with {@code alert.not_found}. */
    Alert get(Caller.SignedIn caller, AlertId id) {
        Alert alert = alerts.find(id).orElseThrow(AlertError.NOT_FOUND::refusal);
        AlertScope scope = seen(caller, alert.session());
        return points.findPath(alert.point())
                .filter(scope::covers)
                .map(path -> alert)
                .orElseThrow(AlertError.NOT_FOUND::refusal);
    }

    private AlertScope seen(Caller.SignedIn caller, SessionId id) {
        SessionSummary session = sessions.get(id);
        boolean organizer = caller.hasForEvent(session.eventId().value(), Role.ORGANIZER);
        return new AlertScope(id, organizer, organizer ? Set.of() : points.hostedPaths(caller, id));
    }
}
