package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.EventError;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventsOfPoints;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/**
 * What is read of bridge points; what is changed goes through {@link PointTree} and {@link
 * PointChanges}.
 */
@ApplicationScoped
public class BridgePointService implements EventsOfPoints {

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;
    private final PointViews views;
    private final SessionService sessions;
    private final Channels channels;
    private final PointCountRepository counts;

    @Inject
    BridgePointService(
            Database database,
            BridgePointRepository points,
            PointAccess access,
            PointViews views,
            SessionService sessions,
            Channels channels,
            PointCountRepository counts) {
        this.counts = counts;
        this.database = database;
        this.points = points;
        this.access = access;
        this.views = views;
        this.sessions = sessions;
        this.channels = channels;
    }

    /** How many points a session has, whoever asks. */
    public long count(SessionId session) {
        return database.read(() -> points.count(session));
    }

    /** How many of a session's points have somebody to write to, whoever asks. */
    public long countReachable(SessionId session) {
        return database.read(() -> points.countReachable(session));
    }

    /**
     * The paths of the points of {@code session} that the caller keeps as host or technician: empty
     * for others.
     */
    public Set<String> ownPaths(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> access.ownPaths(caller, session));
    }

    @Override
    public Set<EventId> eventsOf(Collection<UUID> bridgePointIds) {
        return database.read(() -> sessions.eventsOf(points.listSessions(bridgePointIds)));
    }

    PointPage page(
            Caller.SignedIn caller, SessionId session, PointFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    PointScope scope = visibleIn(session, caller);
                    long revision = channels.revision(session.channel());
                    return PointPage.of(
                            views.rows(points.page(session, scope, filter, wanted)), revision);
                });
    }

    PointSummary summary(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> summary(session, visibleIn(session, caller)));
    }

    private PointSummary summary(SessionId session, PointScope scope) {
        return views.summary(
                points.listCounts(session, scope), channels.revision(session.channel()));
    }

    /** The points that the caller keeps, from all sessions. */
    Page<OwnPoint> own(Caller.SignedIn caller, PageRequest wanted) {
        Set<UUID> ids = caller.scopes(ScopeKind.BRIDGE_POINT, Role.HOST, Role.TECHNICIAN);
        return database.read(
                () -> {
                    Page<BridgePoint> page = points.own(ids, wanted);
                    Map<SessionId, SessionSummary> summaries =
                            sessions.list(
                                    page.items().stream()
                                            .map(BridgePoint::session)
                                            .collect(Collectors.toSet()));
                    Map<UUID, PointsBelow> below =
                            counts.below(
                                    page.items().stream()
                                            .map(point -> point.id().value())
                                            .toList());
                    return page.map(
                            point ->
                                    new OwnPoint(
                                            point.row(),
                                            below.getOrDefault(
                                                    point.id().value(), PointsBelow.NONE),
                                            Objects.requireNonNull(
                                                    summaries.get(point.session()))));
                });
    }

    public PointView get(Caller.SignedIn caller, BridgePointId id) {
        return database.read(
                () -> {
                    PointScope visible = access.visibleTo(caller);
                    BridgePoint point =
                            points.find(id, visible).orElseThrow(BridgeError.NOT_FOUND::refusal);
                    return views.view(
                            point,
                            visible,
                            access.keptBy(caller),
                            access.changedBy(caller),
                            channels.revision(point.session().channel()));
                });
    }

    /** Somebody who sees nothing of a session is not told that it exists. */
    private PointScope visibleIn(SessionId session, Caller.SignedIn caller) {
        sessions.get(session);
        PointScope scope = access.visibleTo(caller);
        if (!scope.coversSession(session.value()) && ownPaths(caller, session).isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return scope;
    }
}
