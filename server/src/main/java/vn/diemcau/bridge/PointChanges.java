package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.DirectoryError;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.identity.Actor;
import vn.diemcau.identity.Audit;
import vn.diemcau.identity.Caller;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;

/**
 * Every change of bridge points. All go through the session's channel, one after the other, so that
 * a change and what is told of it are durable together.
 */
@ApplicationScoped
public class PointChanges {

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;
    private final SessionService sessions;
    private final AdminUnitService units;
    private final OrganizationService organizations;
    private final Channels channels;
    private final Audit audit;

    @Inject
    PointChanges(
            Database database,
            BridgePointRepository points,
            PointAccess access,
            SessionService sessions,
            AdminUnitService units,
            OrganizationService organizations,
            Channels channels,
            Audit audit) {
        this.database = database;
        this.points = points;
        this.access = access;
        this.sessions = sessions;
        this.units = units;
        this.organizations = organizations;
        this.channels = channels;
        this.audit = audit;
    }

    /** Makes points, in their order, on nobody's behalf but the product's; for loaders. */
    public List<BridgePointId> plan(SessionId session, List<SavePoint> written) {
        return plan(PointScope.ALL, session, written);
    }

    BridgePointId add(Caller.SignedIn caller, SessionId session, SavePoint written) {
        PointScope scope = changedBy(caller);
        if (!scope.coversSession(session.value())
                && database.read(() -> access.ownPaths(caller, session)).isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return plan(scope, session, List.of(written)).getFirst();
    }

    /** Makes a point for every province in force on the session's day that has none. */
    int addProvinces(Caller.SignedIn caller, SessionId session) {
        PointScope scope = changedBy(caller);
        if (!scope.coversSession(session.value())) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        LocalDate day = LocalDate.ofInstant(sessions.get(session).startsAt(), Clocks.VIETNAM);
        List<AdminUnitView> provinces = units.provincesOn(day);
        Actor actor = audit.actor();
        return submit(
                session,
                facts -> {
                    Set<UUID> present = points.provincesWithPoint(session);
                    BridgePoint main = points.main(session);
                    List<SavePoint> missing =
                            provinces.stream()
                                    .filter(province -> !present.contains(province.id().value()))
                                    .map(province -> forProvince(province, main))
                                    .toList();
                    return made(facts, actor, session, scope, missing).size();
                });
    }

    private static SavePoint forProvince(AdminUnitView province, @Nullable BridgePoint main) {
        return new SavePoint(
                main == null ? null : main.id(),
                PointLevel.PROVINCE,
                province.name(),
                province.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<BridgePointId> plan(PointScope scope, SessionId session, List<SavePoint> written) {
        sessions.get(session);
        organizations.requireKnown(
                written.stream().map(SavePoint::organizationId).filter(Objects::nonNull).toList());
        Actor actor = audit.actor();
        return submit(session, facts -> made(facts, actor, session, scope, written));
    }

    private List<BridgePointId> made(
            Facts facts,
            Actor actor,
            SessionId session,
            PointScope scope,
            List<SavePoint> written) {
        requireRunning(session);
        requireKnownProvinces(written);
        Map<BridgePointId, BridgePoint> parents = new HashMap<>();
        List<BridgePoint> planned =
                written.stream().map(one -> planned(session, scope, one, parents)).toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        planned.forEach(points::add);
        points.flush();
        audit.record(
                actor,
                "bridge.points_added",
                "session",
                session.value(),
                Map.of("count", planned.size(), "first", planned.getFirst().name()));
        BridgePoint parent = planned.getFirst().parent;
        facts.tell(
                parent == null ? ORGANIZERS : audience(parent.path()),
                new BridgeFact.Added(parent == null ? null : parent.id(), planned.size()));
        return planned.stream().map(BridgePoint::id).toList();
    }

    private void requireKnownProvinces(List<SavePoint> written) {
        Set<AdminUnitId> named =
                written.stream()
                        .map(SavePoint::provinceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (units.list(named).size() < named.size()) {
            throw DirectoryError.PROVINCE_UNKNOWN.refusal();
        }
    }

    private BridgePoint planned(
            SessionId session,
            PointScope scope,
            SavePoint written,
            Map<BridgePointId, BridgePoint> parents) {
        BridgePoint parent =
                written.parentId() == null
                        ? null
                        : parents.computeIfAbsent(
                                written.parentId(), id -> parent(session, scope, id));
        // The top belongs to the organizers.
        if (parent == null && !scope.coversSession(session.value())) {
            throw BridgeError.PARENT_UNKNOWN.refusal();
        }
        if (!written.level().mayStandBelow(parent == null ? null : parent.level())) {
            throw BridgeError.WRONG_LEVEL.refusal("level", written.level());
        }
        if (written.level() == PointLevel.MAIN && points.main(session) != null) {
            throw BridgeError.MAIN_EXISTS.refusal();
        }
        return BridgePoint.planned(session, written, parent);
    }

    private BridgePoint parent(SessionId session, PointScope scope, BridgePointId id) {
        return points.find(id, scope)
                .filter(parent -> parent.session().equals(session))
                .orElseThrow(BridgeError.PARENT_UNKNOWN::refusal);
    }

    public void change(Caller.SignedIn caller, BridgePointId id, ChangePoint written) {
        changing(
                changedBy(caller),
                id,
                "bridge.point_changed",
                (point, facts) -> point.edit(written, caller.name(), facts.at()));
    }

    public void tick(Caller.SignedIn caller, BridgePointId id, UUID item, boolean done) {
        changing(
                keptBy(caller),
                id,
                done ? "bridge.item_done" : "bridge.item_undone",
                (point, facts) -> point.tick(item, done, caller.name(), facts.at()));
    }

    public void report(Caller.SignedIn caller, BridgePointId id, ReportProblem written) {
        changing(
                keptBy(caller),
                id,
                "bridge.problem_reported",
                (point, facts) -> point.report(written.text(), caller.name(), facts.at()));
    }

    void clearProblem(Caller.SignedIn caller, BridgePointId id) {
        changing(
                keptBy(caller),
                id,
                "bridge.problem_cleared",
                (point, facts) -> point.clearProblem());
    }

    /** Hosts remove points below their own, never their own. */
    void remove(Caller.SignedIn caller, BridgePointId id) {
        PointScope scope = changedBy(caller);
        Actor actor = audit.actor();
        submit(
                sessionOf(id, scope),
                facts -> {
                    BridgePoint point =
                            points.find(id, scope)
                                    .filter(scope::coversFromAbove)
                                    .orElseThrow(BridgeError.NOT_FOUND::refusal);
                    requireRunning(point.session());
                    if (points.hasPointsBelow(point)) {
                        throw BridgeError.HAS_POINTS_BELOW.refusal();
                    }
                    points.remove(point);
                    audit.record(
                            actor,
                            "bridge.point_removed",
                            "bridge_point",
                            point.id,
                            Map.of("name", point.name));
                    facts.tell(audience(point.path), BridgeFact.Removed.of(point));
                    return true;
                });
    }

    private void changing(
            PointScope scope,
            BridgePointId id,
            String action,
            BiConsumer<BridgePoint, Facts> change) {
        Actor actor = audit.actor();
        submit(
                sessionOf(id, scope),
                facts -> {
                    BridgePoint point =
                            points.find(id, scope).orElseThrow(BridgeError.NOT_FOUND::refusal);
                    requireRunning(point.session());
                    PointState was = point.state;
                    change.accept(point, facts);
                    points.flush();
                    audit.record(
                            actor,
                            action,
                            "bridge_point",
                            point.id,
                            Map.of("name", point.name, "state", point.state));
                    facts.tell(audience(point.path), new BridgeFact.Changed(point.row(), was));
                    return true;
                });
    }

    private static final Audience ORGANIZERS = Audience.of(SubscriberKind.ORGANIZER);

    private static Audience audience(String path) {
        return Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST).onlyAbove(path);
    }

    private <R> R submit(SessionId session, vn.diemcau.channel.Change<R> change) {
        return channels.submit(new ChannelId(session.value()), change);
    }

    private PointScope changedBy(Caller.SignedIn caller) {
        return database.read(() -> access.changedBy(caller));
    }

    private PointScope keptBy(Caller.SignedIn caller) {
        return database.read(() -> access.keptBy(caller));
    }

    private SessionId sessionOf(BridgePointId id, PointScope scope) {
        return database.read(
                () -> points.find(id, scope).orElseThrow(BridgeError.NOT_FOUND::refusal).session());
    }

    /** What has ended is a record and is not changed any more. */
    private void requireRunning(SessionId session) {
        if (!sessions.get(session).eventState().isEditable()) {
            throw BridgeError.EVENT_ENDED.refusal();
        }
    }
}
