package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class BridgePointRepository {

    /** As many as one session has at most, with room. */
    private static final int MOST_PLACED = 200_000;

    private final Database database;

    @Inject
    BridgePointRepository(Database database) {
        this.database = database;
    }

    Page<BridgePoint> page(
            SessionId session, PointScope scope, PointFilter filter, PageRequest wanted) {
        Listing listing =
                new Listing("BridgePoint p")
                        .where("p.sessionId = :session", "session", session.value())
                        .where(
                                "p.parent.id = :parent",
                                "parent",
                                filter.parent() == null ? null : filter.parent().value())
                        .where(
                                "p.provinceId = :province",
                                "province",
                                filter.province() == null ? null : filter.province().value())
                        .where("p.level = :level", "level", filter.level())
                        .where("p.state = :state", "state", filter.state())
                        .search(
                                filter.searched(),
                                "p.name",
                                "p.code",
                                "p.hostName",
                                "p.technicianName",
                                "p.place");
        if (filter.state() == null) {
            // Who left is shown to whoever asks for them.
            listing.where("p.state <> RETIRED");
        }
        return scope.narrow(listing)
                .page(
                        database.current(),
                        BridgePoint.class,
                        "p",
                        "left join fetch p.parent",
                        order(filter),
                        wanted);
    }

    /** Those that take part. */
    long count(SessionId session) {
        return new Listing("BridgePoint p")
                .where("p.sessionId = :session", "session", session.value())
                .where("p.state <> RETIRED")
                .first(database.current(), Long.class, "count(*)", "")
                .orElse(0L);
    }

    /** Whom a letter can reach: the host, else the organization. */
    long countReachable(SessionId session) {
        return new Listing("BridgePoint p left join Organization o on o.id = p.organizationId")
                .where("p.sessionId = :session", "session", session.value())
                .where("p.state <> RETIRED")
                .where("(p.hostEmail is not null or o.email is not null)")
                .first(database.current(), Long.class, "count(*)", "")
                .orElse(0L);
    }

    /** With a level or a parent the names alone order the list, and an index has them in order. */
    private static String order(PointFilter filter) {
        String byName = "p.name, p.id";
        return filter.level() != null || filter.parent() != null
                ? byName
                : "case p.level when MAIN then 0 when PROVINCE then 1 when UNIVERSITY then 2 when DISTRICT then 3 when COMMUNE then 4 else 5 end, "
                        + byName;
    }

    /** Points of all sessions by name; the newest sessions first. */
    List<BridgePoint> search(String part, int most) {
        return new Listing("BridgePoint p")
                .search(part, "p.name")
                .list(
                        database.current(),
                        BridgePoint.class,
                        "p",
                        "p.sessionId desc, p.name, p.id",
                        most);
    }

    /** The caller's own points, in the order of their names. */
    Page<BridgePoint> own(Collection<UUID> ids, PageRequest wanted) {
        return new Listing("BridgePoint p")
                .where("p.id in :ids", "ids", ids)
                .page(
                        database.current(),
                        BridgePoint.class,
                        "p",
                        "left join fetch p.parent",
                        "p.name, p.id",
                        wanted);
    }

    /** The session of a point within this scope; refuses as not found. */
    SessionId sessionOf(BridgePointId id, PointScope scope) {
        return find(id, scope).orElseThrow(BridgeError.NOT_FOUND::refusal).session();
    }

    Optional<BridgePoint> find(BridgePointId id, PointScope scope) {
        Listing listing =
                scope.narrow(new Listing("BridgePoint p").where("p.id = :id", "id", id.value()));
        return listing.first(
                database.current(), BridgePoint.class, "p", "left join fetch p.parent");
    }

    /** The point where it is one of this province or of none. */
    Optional<BridgePoint> findFor(SessionId session, BridgePointId id, AdminUnitId province) {
        return ofProvinceOrNone(session, province)
                .where("p.id = :id", "id", id.value())
                .first(database.current(), BridgePoint.class, "p", "");
    }

    /** Points of this province or of none, by name. */
    List<BridgePoint> searchFor(SessionId session, AdminUnitId province, String part, int most) {
        return ofProvinceOrNone(session, province)
                .search(part, "p.name")
                .list(database.current(), BridgePoint.class, "p", "p.name, p.id", most);
    }

    List<BridgePoint> listFirst(SessionId session, int most) {
        return new Listing("BridgePoint p")
                .where("p.sessionId = :session", "session", session.value())
                .list(database.current(), BridgePoint.class, "p", "p.path, p.id", most);
    }

    private static Listing ofProvinceOrNone(SessionId session, AdminUnitId province) {
        return new Listing("BridgePoint p")
                .where("p.sessionId = :session", "session", session.value())
                .where(
                        "(p.provinceId = :province or p.provinceId is null)",
                        "province",
                        province.value());
    }

    List<BridgePoint> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.current()
                        .createQuery("from BridgePoint p where p.id in :ids", BridgePoint.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Counts of one scope's points by province and state, in one query. */
    List<Count> listCounts(SessionId session, PointScope scope) {
        Listing listing =
                new Listing("BridgePoint p")
                        .where("p.sessionId = :session", "session", session.value());
        return scope.narrow(listing)
                .grouped(
                        database.current(),
                        Count.class,
                        "p.provinceId as province, p.state as state, count(*) as points",
                        "p.provinceId, p.state");
    }

    /** The paths of those of {@code ids} that exist. */
    Set<String> listPaths(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        database.current()
                                .createQuery(
                                        "select p.path from BridgePoint p where p.id in :ids",
                                        String.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    /** The sessions to which {@code ids} belong. */
    Set<SessionId> listSessions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : database.current()
                        .createQuery(
                                "select distinct p.sessionId from BridgePoint p where p.id in :ids",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(SessionId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A branch: the point of this path and what stands below it, the top first. */
    List<BridgePoint> listBranch(String path) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.path like :branch order by p.path",
                        BridgePoint.class)
                .setParameter("branch", path + "%")
                .getResultList();
    }

    /** Those that were retired together, the top first. */
    List<BridgePoint> listRetired(UUID retirement, String path) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.path like :branch and p.retirementId = :retirement order by p.path",
                        BridgePoint.class)
                .setParameter("branch", path + "%")
                .setParameter("retirement", retirement)
                .getResultList();
    }

    /** Points of these sessions whose items were counted by another edition of the checklist. */
    List<BridgePoint> listCountedOtherwise(SessionId session, int edition, int most) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.sessionId = :session and p.checklistEdition <> :edition",
                        BridgePoint.class)
                .setParameter("session", session.value())
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList();
    }

    /** Sessions with lines that are weak since before that time. */
    Set<SessionId> listSessionsWithWeak(Instant before) {
        return sessions(
                database.current()
                        .createQuery(
                                "select distinct p.sessionId from BridgePoint p where p.line = WEAK and p.lineSince < :before",
                                UUID.class)
                        .setParameter("before", before));
    }

    Set<SessionId> listSessionsWithLines() {
        return sessions(
                database.current()
                        .createQuery(
                                "select distinct p.sessionId from BridgePoint p where p.line <> NONE",
                                UUID.class));
    }

    private static Set<SessionId> sessions(TypedQuery<UUID> ids) {
        return ids.getResultStream().map(SessionId::new).collect(Collectors.toUnmodifiableSet());
    }

    List<BridgePoint> listWeak(SessionId session, Instant before, int most) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.line = WEAK and p.lineSince < :before and p.sessionId = :session",
                        BridgePoint.class)
                .setParameter("before", before)
                .setParameter("session", session.value())
                .setMaxResults(most)
                .getResultList();
    }

    List<BridgePoint> listWithLine(SessionId session, int most) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.line <> NONE and p.sessionId = :session",
                        BridgePoint.class)
                .setParameter("session", session.value())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Gives a branch another place. What the running transaction has read of it is not what stands
     * there any more.
     */
    void moveBranch(BridgePoint top, @Nullable BridgePoint parent) {
        String from = top.path();
        String to = PointPath.below(parent == null ? "" : parent.path(), top.id().value());
        UUID provinceBefore = top.provinceId();
        UUID province = parent == null ? null : parent.provinceId();
        EntityManager manager = database.current();
        manager.flush();
        manager.createQuery(
                        "update versioned BridgePoint p set p.parent = :parent where p.id = :id")
                .setParameter("parent", parent)
                .setParameter("id", top.id().value())
                .executeUpdate();
        if (province != null && !province.equals(provinceBefore)) {
            manager.createQuery(
                            "update BridgePoint p set p.provinceId = :province where p.path like :branch"
                                    + " and (p.provinceId = :before or p.provinceId is null)")
                    .setParameter("province", province)
                    .setParameter("branch", from + "%")
                    .setParameter("before", provinceBefore)
                    .executeUpdate();
        }
        manager.createQuery(
                        "update BridgePoint p set p.path = concat(:to, substring(p.path, :behind))"
                                + " where p.path like :branch")
                .setParameter("to", to)
                .setParameter("behind", from.length() + 1)
                .setParameter("branch", from + "%")
                .executeUpdate();
        manager.clear();
    }

    /** Those of {@code codes} that a point of the session has; may be added to. */
    Set<String> listTakenCodes(SessionId session, List<String> codes) {
        return codes.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        database.current()
                                .createQuery(
                                        "select p.code from BridgePoint p where p.sessionId = :session and p.code in :codes",
                                        String.class)
                                .setParameter("session", session.value())
                                .setParameter("codes", codes)
                                .getResultList());
    }

    /** All points of a scope in a session, as lists see them; those that were retired as well. */
    List<PlacedPoint> listPlaced(SessionId session, PointScope scope) {
        Listing listing =
                new Listing("BridgePoint p")
                        .where("p.sessionId = :session", "session", session.value());
        return scope.narrow(listing)
                .list(
                        database.current(),
                        PlacedPoint.class,
                        "new vn.diemcau.bridge.PlacedPoint(p.id, p.parent.id, p.path, p.level, p.name, p.code, p.state, p.place, p.capacity,"
                                + " p.chair, p.hostName, p.hostEmail, p.hostPhone, p.technicianName, p.technicianPhone, p.connectionLink)",
                        "p.path",
                        MOST_PLACED);
    }

    boolean isCodeTaken(SessionId session, String code, @Nullable BridgePointId by) {
        return new Listing("BridgePoint p")
                .where("p.sessionId = :session", "session", session.value())
                .where("p.code = :code", "code", code)
                .where("p.id <> :id", "id", by == null ? null : by.value())
                .first(database.current(), UUID.class, "p.id", "")
                .isPresent();
    }

    boolean hasPointsBelow(BridgePoint point) {
        return database.current()
                        .createQuery(
                                "select count(*) from BridgePoint p where p.parent.id = :id",
                                Long.class)
                        .setParameter("id", point.id().value())
                        .getSingleResult()
                > 0;
    }

    /** The provinces that already have a point of their own level. */
    Set<UUID> listProvincesWithPoint(SessionId session) {
        return Set.copyOf(
                database.current()
                        .createQuery(
                                "select distinct p.provinceId from BridgePoint p"
                                        + " where p.sessionId = :session and p.level = PROVINCE and p.provinceId is not null",
                                UUID.class)
                        .setParameter("session", session.value())
                        .getResultList());
    }

    @Nullable BridgePoint main(SessionId session) {
        return database.current()
                .createQuery(
                        "from BridgePoint p where p.sessionId = :session and p.level = MAIN",
                        BridgePoint.class)
                .setParameter("session", session.value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The paths of those points of a province that stand below no other point of it. */
    List<String> listTops(SessionId session, AdminUnitId province) {
        return database.current()
                .createQuery(
                        """
                        select p.path from BridgePoint p left join p.parent above
                        where p.sessionId = :session and p.provinceId = :province
                            and (above.provinceId is null or above.provinceId <> :province)
                        """,
                        String.class)
                .setParameter("session", session.value())
                .setParameter("province", province.value())
                .getResultList();
    }

    void add(BridgePoint point) {
        database.current().persist(point);
    }

    /**
     * Writes what was changed: the next change of the same transaction must see the new version.
     */
    void flush() {
        database.current().flush();
    }

    void remove(BridgePoint point) {
        database.current().remove(point);
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw BridgeError.IN_USE.refusal();
        }
    }

    record Count(@Nullable UUID province, PointState state, long points) {}
}
