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
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.DirectoryError;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Clocks;
import vn.diemcau.platform.Database;
import vn.diemcau.readiness.Checklist;

/**
 * Points come into the tree of a session and leave it; see PointChanges for what happens to one.
 */
@ApplicationScoped
public class PointTree {

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;
    private final PointChannel channel;
    private final SessionService sessions;
    private final AdminUnitService units;
    private final OrganizationService organizations;
    private final PointChecklists checklists;
    private final PointCountRepository counts;
    private final Audit audit;

    @Inject
    PointTree(
            Database database,
            BridgePointRepository points,
            PointAccess access,
            PointChannel channel,
            SessionService sessions,
            AdminUnitService units,
            OrganizationService organizations,
            PointChecklists checklists,
            PointCountRepository counts,
            Audit audit) {
        this.checklists = checklists;
        this.counts = counts;
        this.database = database;
        this.points = points;
        this.access = access;
        this.channel = channel;
        this.sessions = sessions;
        this.units = units;
        this.organizations = organizations;
        this.audit = audit;
    }

    /** Makes points, in their order, on nobody's behalf but the product's; for loaders. */
    public List<BridgePointId> plan(SessionId session, List<SavePoint> written) {
        return plan(new Author(audit.actor(), null), PointScope.ALL, session, written);
    }

    BridgePointId add(Caller.SignedIn caller, SessionId session, SavePoint written) {
        PointScope scope = changedBy(caller);
        if (!scope.coversSession(session.value())
                && database.read(() -> access.ownPaths(caller, session)).isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return plan(new Author(audit.actor(), caller.name()), scope, session, List.of(written))
                .getFirst();
    }

    /** Makes a point for every province in force on the session's day that has none. */
    int addProvinces(Caller.SignedIn caller, SessionId session) {
        PointScope scope = changedBy(caller);
        if (!scope.coversSession(session.value())) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        LocalDate day = LocalDate.ofInstant(sessions.get(session).startsAt(), Clocks.VIETNAM);
        List<AdminUnitView> provinces = units.provincesOn(day);
        Author by = new Author(audit.actor(), caller.name());
        return channel.submit(
                session,
                facts -> {
                    Set<UUID> present = points.listProvincesWithPoint(session);
                    BridgePoint main = points.main(session);
                    List<SavePoint> missing =
                            provinces.stream()
                                    .filter(province -> !present.contains(province.id().value()))
                                    .map(province -> SavePoint.ofProvince(province, main))
                                    .toList();
                    return made(facts, by, session, scope, missing).size();
                });
    }

    private List<BridgePointId> plan(
            Author by, PointScope scope, SessionId session, List<SavePoint> written) {
        sessions.get(session);
        organizations.requireKnown(
                written.stream().map(SavePoint::organizationId).filter(Objects::nonNull).toList());
        return channel.submit(session, facts -> made(facts, by, session, scope, written));
    }

    /** Within the change of its caller, who has looked whether there may be changes at all. */
    List<BridgePointId> made(
            Facts facts, Author by, SessionId session, PointScope scope, List<SavePoint> written) {
        channel.requireRunning(session);
        requireKnownProvinces(written);
        Planning planning =
                new Planning(
                        session,
                        scope,
                        checklists.of(session),
                        parents(session, scope, written),
                        takenCodes(session, written));
        List<BridgePoint> planned = written.stream().map(one -> planned(planning, one)).toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        planned.forEach(points::add);
        points.flush();
        checklists.begin(planned, planning.checklist(), by.name(), facts.at());
        StateShifts shifts = new StateShifts();
        planned.forEach(point -> shifts.add(point.idsAbove(), null, point.state()));
        counts.shift(shifts);
        audit.record(
                by.actor(),
                "bridge.points_added",
                "session",
                session.value(),
                Map.of("count", planned.size(), "first", planned.getFirst().name()));
        BridgePoint parent = planned.getFirst().parent();
        facts.tell(
                parent == null ? PointChannel.ORGANIZERS : PointChannel.audience(parent.path()),
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

    /**
     * What the points that are made together share.
     *
     * @param codes those that are taken, whoever has them
     */
    private record Planning(
            SessionId session,
            PointScope scope,
            Checklist checklist,
            Map<BridgePointId, BridgePoint> parents,
            Set<String> codes) {}

    /** The points below which some are to be made, as far as the scope has them. */
    private Map<BridgePointId, BridgePoint> parents(
            SessionId session, PointScope scope, List<SavePoint> written) {
        Map<BridgePointId, BridgePoint> parents = new HashMap<>();
        List<UUID> named =
                written.stream()
                        .map(SavePoint::parentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(BridgePointId::value)
                        .toList();
        for (BridgePoint parent : points.list(named)) {
            if (parent.session().equals(session) && scope.covers(parent)) {
                parents.put(parent.id(), parent);
            }
        }
        return parents;
    }

    private Set<String> takenCodes(SessionId session, List<SavePoint> written) {
        return points.listTakenCodes(
                session,
                written.stream()
                        .map(one -> Text.lineOrNull(one.code()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private BridgePoint planned(Planning planning, SavePoint written) {
        SessionId session = planning.session();
        BridgePoint parent = null;
        if (written.parentId() != null) {
            parent = planning.parents().get(written.parentId());
            if (parent == null) {
                throw BridgeError.PARENT_UNKNOWN.refusal();
            }
        }
        // The top belongs to the organizers.
        if (parent == null && !planning.scope().coversSession(session.value())) {
            throw BridgeError.PARENT_UNKNOWN.refusal();
        }
        if (parent != null && parent.isRetired()) {
            throw BridgeError.PARENT_RETIRED.refusal();
        }
        if (!written.level().mayStandBelow(parent == null ? null : parent.level())) {
            throw BridgeError.WRONG_LEVEL.refusal("level", written.level());
        }
        if (written.level() == PointLevel.MAIN && points.main(session) != null) {
            throw BridgeError.MAIN_EXISTS.refusal();
        }
        String code = Text.lineOrNull(written.code());
        if (code != null && !planning.codes().add(code)) {
            throw BridgeError.CODE_TAKEN.refusal("code", code);
        }
        return BridgePoint.planned(session, written, parent, planning.checklist());
    }

    /** Hosts remove points below their own, never their own. */
    void remove(Caller.SignedIn caller, BridgePointId id) {
        PointScope scope = changedBy(caller);
        Actor actor = audit.actor();
        channel.submit(
                database.read(() -> points.sessionOf(id, scope)),
                facts -> {
                    BridgePoint point =
                            points.find(id, scope)
                                    .filter(scope::coversFromAbove)
                                    .orElseThrow(BridgeError.NOT_FOUND::refusal);
                    channel.requireRunning(point.session());
                    if (points.hasPointsBelow(point)) {
                        throw BridgeError.HAS_POINTS_BELOW.refusal();
                    }
                    counts.shift(StateShifts.of(point, point.state(), null));
                    points.remove(point);
                    audit.record(
                            actor,
                            "bridge.point_removed",
                            "bridge_point",
                            point.id().value(),
                            Map.of("name", point.name()));
                    facts.tell(PointChannel.audience(point.path()), BridgeFact.Removed.of(point));
                    return true;
                });
    }

    private PointScope changedBy(Caller.SignedIn caller) {
        return database.read(() -> access.changedBy(caller));
    }
}
