package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.PersonId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;
import vn.diemcau.platform.PlatformError;

@ApplicationScoped
class DelegateRepository {

    private static final String BRIEF =
            """
            select d.id, d.sessionId, d.groupId, g.name, g.placeKind, d.state, d.replacesId,
                a.organizationId, coalesce(po.id, ao.id), coalesce(po.name, ao.name),
                coalesce(pp.id, ap.id), coalesce(pp.name, ap.name),
                p.id, coalesce(p.name, d.proposed.name),
                coalesce(p.position, d.proposed.position), coalesce(p.email, d.proposed.email),
                coalesce(p.phone, d.proposed.phone), b.id, b.name
            from Delegate d
            join DelegateGroup g on g.id = d.groupId
            join Allotment a on a.id = d.allotmentId
            left join Person p on p.id = d.personId
            left join p.organization po left join po.province pp
            left join Organization ao on ao.id = a.organizationId left join ao.province ap
            left join BridgePoint b on b.id = d.bridgePointId
            """;

    private static final String VIEWED =
            """
            Delegate d join DelegateGroup g on g.id = d.groupId
            join Allotment a on a.id = d.allotmentId
            left join Organization u on u.id = a.organizationId
            left join Person p on p.id = d.personId left join p.organization po
            left join Delegate rd on rd.id = d.replacesId
            left join Person rp on rp.id = rd.personId
            left join BridgePoint b on b.id = d.bridgePointId\
            """;

    private static final String VIEW =
            """
            d.id, g.id, g.name, g.placeKind, a.id, u.id, u.name, p.id,
            coalesce(p.name, d.proposed.name), coalesce(p.position, d.proposed.position),
            coalesce(p.email, d.proposed.email), coalesce(p.phone, d.proposed.phone),
            case when p.id is null then u.id else po.id end,
            case when p.id is null then u.name else po.name end, d.state, rd.id, rp.name, b.id, b.name, d.createdAt,
            d.endedAt, d.endedWhy, d.version\
            """;

    private static final String SEATS =
            """
            from BridgePoint b join Organization o on o.id = :organization
            left join Organization s on s.id = b.organizationId
            where b.sessionId = :session and (b.organizationId = o.id or s.parent.id = o.id
                or (b.provinceId = o.province.id
                    and (b.level = PROVINCE or o.kind = PROVINCIAL_OFFICE)))\
            """;

    private static final String SEATS_ORDER =
            """
            case when b.organizationId = o.id then 0 when b.level = PROVINCE then 1 else 2 end,
            b.name, b.id\
            """;

    private final Database database;

    @Inject
    DelegateRepository(Database database) {
        this.database = database;
    }

    Optional<Delegate> find(DelegateId id) {
        return Optional.ofNullable(database.current().find(Delegate.class, id.value()));
    }

    /** Those of {@code ids} that exist, in no order. */
    List<Delegate> list(Collection<DelegateId> ids) {
        return database.findAll(
                Delegate.class, ids.stream().map(DelegateId::value).distinct().toList());
    }

    /** Those of {@code ids} that exist, in no order, in one query. */
    List<DelegateBrief> listBriefs(Collection<DelegateId> ids) {
        return database.current()
                .createQuery(BRIEF + " where d.id in :ids", DelegateBrief.Row.class)
                .setParameter("ids", ids.stream().map(DelegateId::value).distinct().toList())
                .getResultStream()
                .map(DelegateBrief.Row::brief)
                .toList();
    }

    Optional<DelegateId> findByPass(String hash) {
        return database.current()
                .createQuery("select d.id from Delegate d where d.passHash = :hash", UUID.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(DelegateId::new);
    }

    /** Locked until the transaction ends, as it stands now. */
    Delegate getLocked(DelegateId id) {
        return Optional.ofNullable(
                        database.current()
                                .find(Delegate.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    /** Those of {@code ids} who are named, as they stand now and until the transaction ends. */
    List<UUID> listNamedLocked(Collection<DelegateId> ids) {
        return database.current()
                .createQuery(
                        "from Delegate d where d.id in :ids and d.state = NAMED order by d.id",
                        Delegate.class)
                .setParameter("ids", ids.stream().map(DelegateId::value).distinct().toList())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .map(delegate -> delegate.id)
                .toList();
    }

    void add(Delegate delegate) {
        database.current().persist(delegate);
    }

    void add(FormerPass former) {
        database.current().persist(former);
    }

    void removeAll(SessionId session) {
        database.current()
                .createQuery("delete from Delegate d where d.sessionId = :session")
                .setParameter("session", session.value())
                .executeUpdate();
    }

    /** Everybody who was ever named there, also those who are not any more. */
    long count(AllotmentId allotment) {
        return database.current()
                .createQuery(
                        "select count(*) from Delegate d where d.allotmentId = :allotment",
                        Long.class)
                .setParameter("allotment", allotment.value())
                .getSingleResult();
    }

    /** As {@link #count(AllotmentId)}, in all allotments of the group. */
    long count(DelegateGroupId group) {
        return database.current()
                .createQuery("select count(*) from Delegate d where d.groupId = :group", Long.class)
                .setParameter("group", group.value())
                .getSingleResult();
    }

    void flush() {
        database.current().flush();
    }

    /** Refuses as not found. */
    Place placeOf(DelegateId id) {
        return database.current()
                .createQuery(
                        "select d.groupId, d.allotmentId from Delegate d where d.id = :id",
                        Place.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    Page<DelegateView> page(SessionId session, DelegateFilter filter, PageRequest wanted) {
        Listing listing =
                new Listing(VIEWED)
                        .where("d.sessionId = :session", "session", session.value())
                        .where(
                                "d.groupId = :group",
                                "group",
                                filter.group() == null ? null : filter.group().value())
                        .where(
                                "d.allotmentId = :allotment",
                                "allotment",
                                filter.allotment() == null ? null : filter.allotment().value())
                        .where("d.state = :state", "state", filter.state())
                        .search(
                                filter.searched(),
                                "coalesce(p.name, d.proposed.name)",
                                "coalesce(p.position, d.proposed.position)",
                                "po.name",
                                "u.name");
        if (filter.state() == null) {
            listing.where("d.state in (NAMED, PROPOSED)");
        }
        // Whoever is proposed has no person yet and so comes first: they wait for a decision.
        return listing.page(
                database.current(),
                DelegateView.class,
                VIEW,
                "",
                "g.position, p.givenName, p.name, d.id",
                wanted);
    }

    DelegateView view(DelegateId id) {
        return new Listing(VIEWED)
                .where("d.id = :id", "id", id.value())
                .first(database.current(), DelegateView.class, VIEW, "")
                .orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    /** Those of {@code people} who are delegates of the session now, or about to be. */
    List<PersonId> listCounting(SessionId session, Collection<PersonId> people) {
        return database.current()
                .createQuery(
                        """
                        select d.personId from Delegate d where d.sessionId = :session
                        and d.state in (NAMED, PROPOSED) and d.personId in :people
                        """,
                        UUID.class)
                .setParameter("session", session.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** As how many delegates each of these people was or is sent. */
    Map<PersonId, Long> countOf(Collection<PersonId> people) {
        Map<PersonId, Long> counts = new HashMap<>();
        database.current()
                .createQuery(
                        "select d.personId, count(*) from Delegate d where d.personId in :people group by d.personId",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .forEach(row -> counts.put(new PersonId((UUID) row[0]), (Long) row[1]));
        return counts;
    }

    /** Whether both count in the same session. */
    boolean countInOneSession(PersonId one, PersonId other) {
        return database.current()
                        .createQuery(
                                """
                                select count(*) from Delegate d join Delegate e on e.sessionId = d.sessionId
                                where d.personId = :one and e.personId = :other
                                and d.state in (NAMED, PROPOSED) and e.state in (NAMED, PROPOSED)
                                """,
                                Long.class)
                        .setParameter("one", one.value())
                        .setParameter("other", other.value())
                        .getSingleResult()
                > 0;
    }

    /** Refuses where somebody else has just named the other one for the same session. */
    void move(PersonId from, PersonId to) {
        try {
            database.current()
                    .createQuery(
                            "update Delegate d set d.personId = :to, d.version = d.version + 1 where d.personId = :from")
                    .setParameter("to", to.value())
                    .setParameter("from", from.value())
                    .executeUpdate();
        } catch (ConstraintViolationException e) {
            throw DelegateError.NAMED_TWICE.refusal();
        }
    }

    /** Who is proposed in place of this one. */
    Optional<Delegate> findProposedFor(DelegateId id) {
        return database.current()
                .createQuery(
                        "from Delegate d where d.replacesId = :id and d.state = PROPOSED",
                        Delegate.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isPointOf(UUID session, BridgePointId point) {
        return database.current()
                        .createQuery(
                                "select count(*) from BridgePoint b where b.id = :id and b.sessionId = :session",
                                Long.class)
                        .setParameter("id", point.value())
                        .setParameter("session", session)
                        .getSingleResult()
                > 0;
    }

    /** The session's point of an organization, else the one of its province. */
    Optional<BridgePointId> findPointOf(UUID session, UUID organization) {
        return database.current()
                .createQuery(
                        """
                        select b.id from BridgePoint b join Organization o on o.id = :organization
                        where b.sessionId = :session and (b.organizationId = o.id
                            or (b.level = PROVINCE and b.provinceId = o.province.id))
                        order by case when b.organizationId = o.id then 0 else 1 end, b.name, b.id
                        """,
                        UUID.class)
                .setParameter("organization", organization)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(BridgePointId::new);
    }

    /**
     * Where an organization may seat its delegates: at its own points and those of organizations
     * directly below it, at the one of its province, and, for the office of a province, at all
     * points of the province. The first is {@link #findPointOf}.
     */
    List<Seat> listSeats(UUID session, UUID organization, int most) {
        return database.current()
                .createQuery(
                        "select b.id, b.name " + SEATS + " order by " + SEATS_ORDER, Seat.class)
                .setParameter("organization", organization)
                .setParameter("session", session)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether it is one of {@link #listSeats}. */
    boolean isSeatOf(UUID session, UUID organization, BridgePointId point) {
        return database.current()
                        .createQuery(
                                "select count(distinct b.id) " + SEATS + " and b.id = :point",
                                Long.class)
                        .setParameter("organization", organization)
                        .setParameter("session", session)
                        .setParameter("point", point.value())
                        .getSingleResult()
                > 0;
    }

    /** Writes the named; refuses where somebody else has just named one of them. */
    void flushNamed() {
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw PlatformError.STALE.refusal();
        }
    }
}
