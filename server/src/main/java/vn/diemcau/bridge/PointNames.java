package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.access.NamedScope;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.access.ScopeNames;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;

/** Bridge points, by name and session, for those who give out roles. */
@ApplicationScoped
class PointNames implements ScopeNames {

    private final Database database;
    private final BridgePointRepository points;
    private final SessionService sessions;

    @Inject
    PointNames(Database database, BridgePointRepository points, SessionService sessions) {
        this.database = database;
        this.points = points;
        this.sessions = sessions;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.BRIDGE_POINT;
    }

    @Override
    public List<NamedScope> named(Collection<UUID> ids) {
        return database.read(() -> names(points.list(ids)));
    }

    @Override
    public List<NamedScope> search(String part, int most) {
        return database.read(() -> names(points.search(part, most)));
    }

    // Quảng Trị has a point in every session: the name alone does not tell which.
    private List<NamedScope> names(List<BridgePoint> found) {
        Map<SessionId, SessionSummary> of =
                sessions.list(found.stream().map(BridgePoint::session).distinct().toList());
        return found.stream()
                .map(
                        point -> {
                            SessionSummary session =
                                    Objects.requireNonNull(of.get(point.session()));
                            return new NamedScope(
                                    point.id().value(),
                                    "%s · %s · %s"
                                            .formatted(
                                                    point.name(),
                                                    session.title(),
                                                    session.eventTitle()));
                        })
                .toList();
    }
}
