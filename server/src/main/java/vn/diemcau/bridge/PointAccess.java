package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;

/** Works out which points a caller may see and which they may change. */
@ApplicationScoped
class PointAccess {

    private static final Role[] SEE_ALL_POINTS = {
        Role.ORGANIZER, Role.MODERATOR, Role.STAGE_OPERATOR
    };
    private static final Role[] AT_A_POINT = {Role.HOST, Role.TECHNICIAN};

    private final SessionService sessions;
    private final BridgePointRepository points;

    @Inject
    PointAccess(SessionService sessions, BridgePointRepository points) {
        this.sessions = sessions;
        this.points = points;
    }

    /**
     * All points of the events in which the caller has a role; own points and what is below them.
     */
    PointScope visibleTo(Caller.SignedIn caller) {
        return scope(caller, SEE_ALL_POINTS, AT_A_POINT);
    }

    /** Points whose checklist and incident the caller keeps. */
    PointScope keptBy(Caller.SignedIn caller) {
        return scope(caller, new Role[] {Role.ORGANIZER}, AT_A_POINT);
    }

    /** Points whose data the caller may change, and below which they may make others. */
    PointScope changedBy(Caller.SignedIn caller) {
        return scope(caller, new Role[] {Role.ORGANIZER}, new Role[] {Role.HOST});
    }

    /** The paths of the points of {@code session} that the caller keeps. */
    Set<String> ownPaths(Caller.SignedIn caller, SessionId session) {
        return pathsOf(caller, session, AT_A_POINT);
    }

    /** The paths of the points of {@code session} at which the caller has one of {@code roles}. */
    Set<String> pathsOf(Caller.SignedIn caller, SessionId session, Role... roles) {
        return points.list(caller.scopes(ScopeKind.BRIDGE_POINT, roles)).stream()
                .filter(point -> point.session().equals(session))
                .map(BridgePoint::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private PointScope scope(Caller.SignedIn caller, Role[] inEvent, Role[] atPoint) {
        if (caller.hasEverywhere(inEvent)) {
            return PointScope.ALL;
        }
        Set<UUID> covered = new HashSet<>();
        for (UUID event : caller.scopes(ScopeKind.EVENT, inEvent)) {
            sessions.listIds(new EventId(event)).stream()
                    .map(SessionId::value)
                    .forEach(covered::add);
        }
        return new PointScope(
                false, covered, points.listPaths(caller.scopes(ScopeKind.BRIDGE_POINT, atPoint)));
    }
}
