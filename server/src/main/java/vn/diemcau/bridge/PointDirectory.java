package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Finds points for features in which something is said or done at one. */
@ApplicationScoped
public class PointDirectory {

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;

    @Inject
    PointDirectory(Database database, BridgePointRepository points, PointAccess access) {
        this.database = database;
        this.points = points;
        this.access = access;
    }

    /** The paths of the points of {@code session} that the caller hosts; technicians host none. */
    public Set<String> hostedPaths(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> access.pathsOf(caller, session, Role.HOST));
    }

    /** The paths of the points of {@code session} that the caller looks after as technician. */
    public Set<String> lookedAfterPaths(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> access.pathsOf(caller, session, Role.TECHNICIAN));
    }

    /** The paths of the points of {@code session} that the caller hosts or keeps running. */
    public Set<String> keptPaths(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> access.pathsOf(caller, session, Role.HOST, Role.TECHNICIAN));
    }

    /** The point where it is one of the session, whoever asks. */
    public Optional<PointBrief> find(SessionId session, BridgePointId id) {
        return database.read(
                () ->
                        points.find(id, PointScope.ALL)
                                .filter(point -> point.session().equals(session))
                                .map(BridgePoint::brief));
    }

    /**
     * The point where the caller keeps it, as organizer, host or technician; refuses with {@code
     * bridge.not_found}.
     */
    public KeptPoint getKept(Caller.SignedIn caller, BridgePointId id) {
        return database.read(
                () ->
                        points.find(id, access.keptBy(caller))
                                .map(point -> new KeptPoint(point.session(), point.brief()))
                                .orElseThrow(BridgeError.NOT_FOUND::refusal));
    }

    /** The link that those at the point have written down for it; empty without one. */
    public Optional<PointLink> findLink(BridgePointId id) {
        return database.read(
                () ->
                        points.find(id, PointScope.ALL)
                                .flatMap(
                                        point ->
                                                Optional.ofNullable(point.connectionLink())
                                                        .map(
                                                                link ->
                                                                        new PointLink(
                                                                                link,
                                                                                point
                                                                                        .connectionNote()))));
    }

    /**
     * The paths at which the branches of a province begin: of points of it that stand below no
     * other point of it.
     */
    public List<String> listTops(SessionId session, AdminUnitId province) {
        return database.read(() -> points.listTops(session, province));
    }

    /** The point where it stands at one of {@code paths} or below. */
    public Optional<PointBrief> findBelow(SessionId session, BridgePointId id, Set<String> paths) {
        return database.read(
                () ->
                        points.find(id, new PointScope(false, Set.of(), paths))
                                .filter(point -> point.session().equals(session))
                                .map(BridgePoint::brief));
    }

    /** The path of a point, whoever asks; empty where it is gone. */
    public Optional<String> findPath(BridgePointId id) {
        return database.read(() -> points.listPaths(List.of(id.value())).stream().findFirst());
    }

    /** The point where somebody from {@code province} can sit: one of that province, or of none. */
    public Optional<PointBrief> findFor(SessionId session, BridgePointId id, AdminUnitId province) {
        return database.read(() -> points.findFor(session, id, province).map(BridgePoint::brief));
    }

    /** The first {@code most} points of a session, each before those below it. */
    public List<PointBrief> list(SessionId session, int most) {
        return database.read(
                () -> points.listFirst(session, most).stream().map(BridgePoint::brief).toList());
    }

    /** Points as in {@link #findFor} whose name contains {@code part}, by name. */
    public List<PointBrief> search(SessionId session, AdminUnitId province, String part, int most) {
        return database.read(
                () ->
                        points.searchFor(session, province, part, most).stream()
                                .map(BridgePoint::brief)
                                .toList());
    }
}
