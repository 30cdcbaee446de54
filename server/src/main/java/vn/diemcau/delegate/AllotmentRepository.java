package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;
import vn.diemcau.platform.PlatformError;

@ApplicationScoped
class AllotmentRepository {

    private static final String VIEWED =
            """
            Allotment a join DelegateGroup g on g.id = a.groupId
            left join Organization o on o.id = a.organizationId left join o.province pr
            left join Allotment f on f.id = a.parentId
            left join Organization fo on fo.id = f.organizationId
            left join AllotmentNotice n
                on n.sessionId = g.sessionId and n.organizationId = a.organizationId
                and a.toldQuota is not null
            left join Mail m on m.id = n.mailId
            left join Organization tb on tb.id = n.toldById\
            """;

    private static final String VIEW =
            """
            a.id, g.id, g.name, g.placeKind, o.id, o.name, pr.name, f.id, fo.name,
            a.quota, a.named, a.passedOn,
            (select count(*) from Allotment c where c.parentId = a.id),
            (select count(*) from Delegate d where d.allotmentId = a.id and d.state = PROPOSED),
            (select coalesce(sum(c.named), 0) from Allotment c where c.parentId = a.id),
            o.email is not null, n.toldAt, tb.name, m.state, a.version\
            """;

    private static final String HELD =
            """
            select a, g, e.id, e.state, s.state, s.joinCode
            from Allotment a join DelegateGroup g on g.id = a.groupId
            join Session s on s.id = g.sessionId join s.event e\
            """;

    // Nothing is announced from a draft: organizations do not see what may still be thrown away.
    private static final String SEEN =
            """
            (:everywhere = true or e.id in :events
                or (e.state <> DRAFT and (a.organizationId in :organizations
                    or exists (select 1 from EventUnit u where u.id in :units
                        and u.eventId = e.id and u.organizationId = a.organizationId))))\
            """;

    private static final String GIVEN =
            """
            (:everywhere = true or e.id in :events
                or (e.state <> DRAFT and exists (select 1 from Allotment f
                    where f.id = a.parentId and (f.organizationId in :organizations
                        or exists (select 1 from EventUnit u where u.id in :units
                            and u.eventId = e.id and u.organizationId = f.organizationId)))))\
            """;

    // No deeper than PassingOn lets it become.
    private static final String LEVEL =
            "case when b.id is null then 1 when c.id is null then 2 when d.id is null then 3 else 4 end";

    private final Database database;

    @Inject
    AllotmentRepository(Database database) {
        this.database = database;
    }

    /**
     * Locks the allotment until the transaction ends, as it stands now. Call it before anything
     * else is read, so that what is read afterwards is not older; of several the one above first.
     */
    Allotment getLocked(AllotmentId id) {
        return Optional.ofNullable(
                        database.current()
                                .find(Allotment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }

    /**
     * As {@link #getLocked}, for whoever adds a delegate or an allotment: such a row holds its
     * group as well, and a group is locked before its allotments.
     */
    Allotment getLocked(Place place) {
        @Nullable DelegateGroup group =
                database.current()
                        .find(
                                DelegateGroup.class,
                                place.group().value(),
                                LockModeType.PESSIMISTIC_READ);
        if (group == null) {
            throw DelegateError.ALLOTMENT_NOT_FOUND.refusal();
        }
        return getLocked(place.allotment());
    }

    /** Refuses as not found. */
    Place placeOf(AllotmentId id) {
        return database.current()
                .createQuery(
                        "select a.groupId, a.id from Allotment a where a.id = :id", Place.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }

    /** The one out of which it was passed on. */
    Optional<AllotmentId> findAbove(AllotmentId id) {
        return database.current()
                .createQuery(
                        "select a.parentId from Allotment a where a.id = :id and a.parentId is not null",
                        UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AllotmentId::new);
    }

    /** The allotment where the caller organizes its event or stands for its organization. */
    Optional<HeldAllotment> find(AllotmentId id, Caller.SignedIn caller) {
        return held("a.id = :id and " + SEEN, id.value(), caller);
    }

    /** {@link #find}, or where the caller stands for the organization that has passed it on. */
    Optional<HeldAllotment> findGiven(AllotmentId id, Caller.SignedIn caller) {
        return held("a.id = :id and " + GIVEN, id.value(), caller);
    }

    /** The allotment, whoever asks. */
    HeldAllotment get(AllotmentId id) {
        return database.current()
                .createQuery(HELD + " where a.id = :id", Found.class)
                .setParameter("id", id.value())
                .getSingleResult()
                .held(true);
    }

    private Optional<HeldAllotment> held(String condition, UUID id, Caller.SignedIn caller) {
        Set<UUID> events = caller.scopes(ScopeKind.EVENT, Role.ORGANIZER);
        boolean everywhere = caller.hasEverywhere(Role.ORGANIZER);
        return database.current()
                .createQuery(HELD + " where " + condition, Found.class)
                .setParameter("id", id)
                .setParameter("everywhere", everywhere)
                .setParameter("events", events)
                .setParameter(
                        "organizations",
                        caller.scopes(ScopeKind.ORGANIZATION, Role.ORGANIZATION_STAFF))
                .setParameter("units", caller.scopes(ScopeKind.EVENT_UNIT, Role.ORGANIZATION_STAFF))
                .getResultStream()
                .findFirst()
                .map(found -> found.held(everywhere || events.contains(found.event())));
    }

    Page<AllotmentView> page(SessionId session, AllotmentFilter filter, PageRequest wanted) {
        Listing listing =
                new Listing(VIEWED)
                        .where("g.sessionId = :session", "session", session.value())
                        .where(
                                "g.id = :group",
                                "group",
                                filter.group() == null ? null : filter.group().value())
                        .where(
                                "a.parentId = :from",
                                "from",
                                filter.from() == null ? null : filter.from().value())
                        .search(filter.searched(), "o.name", "o.shortName", "pr.name");
        if (filter.top()) {
            listing.where("a.parentId is null");
        }
        if (filter.use() != null) {
            switch (filter.use()) {
                case NONE -> listing.where("a.named + a.passedOn = 0");
                case FREE -> listing.where("a.named + a.passedOn < a.quota");
                case FULL -> listing.where("a.named + a.passedOn = a.quota");
            }
        }
        return listing.page(
                database.current(),
                AllotmentView.class,
                VIEW,
                "",
                "g.position, case when o.id is null then 0 else 1 end, o.name, a.id",
                wanted);
    }

    /** Those to which this one was passed on. */
    Page<AllotmentView> below(AllotmentId id, PageRequest wanted) {
        return new Listing(VIEWED)
                .where("a.parentId = :from", "from", id.value())
                .page(database.current(), AllotmentView.class, VIEW, "", "o.name, a.id", wanted);
    }

    AllotmentView view(AllotmentId id) {
        return new Listing(VIEWED)
                .where("a.id = :id", "id", id.value())
                .first(database.current(), AllotmentView.class, VIEW, "")
                .orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }

    /**
     * What the organizations hold in announced events for which the caller works, in all events or
     * in one; the newest sessions first.
     */
    Page<UnitAllotment> ofUnits(Caller.SignedIn caller, PageRequest wanted) {
        return new Listing(VIEWED + " join Session s on s.id = g.sessionId join s.event e")
                .where(
                        """
                        (a.organizationId in :organizations
                        or exists (select 1 from EventUnit u where u.id in :units
                            and u.eventId = e.id and u.organizationId = a.organizationId))\
                        """)
                .with(
                        "organizations",
                        caller.scopes(ScopeKind.ORGANIZATION, Role.ORGANIZATION_STAFF))
                .with("units", caller.scopes(ScopeKind.EVENT_UNIT, Role.ORGANIZATION_STAFF))
                .where("e.state <> DRAFT")
                .page(
                        database.current(),
                        UnitAllotment.class,
                        UnitAllotment.SELECT.formatted(VIEW),
                        "",
                        "s.startsAt desc, s.id, o.name, g.position, a.id",
                        wanted);
    }

    UnitAllotment unitView(AllotmentId id) {
        return new Listing(VIEWED + " join Session s on s.id = g.sessionId join s.event e")
                .where("a.id = :id", "id", id.value())
                .first(
                        database.current(),
                        UnitAllotment.class,
                        UnitAllotment.SELECT.formatted(VIEW),
                        "")
                .orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }

    /** How much each level of passing on has; 1 is what the organizers gave. */
    List<LevelUse> levels(SessionId session, @Nullable DelegateGroupId group) {
        return new Listing(
                        """
                        Allotment a join DelegateGroup g on g.id = a.groupId
                        left join Allotment b on b.id = a.parentId
                        left join Allotment c on c.id = b.parentId
                        left join Allotment d on d.id = c.parentId\
                        """)
                .where("g.sessionId = :session", "session", session.value())
                .where("g.id = :group", "group", group == null ? null : group.value())
                .grouped(
                        database.current(),
                        LevelUse.class,
                        LEVEL + ", count(*), sum(a.quota), sum(a.named), sum(a.passedOn)",
                        LEVEL + " order by " + LEVEL);
    }

    /** Some organizations of these kinds that have no allotment in the group yet, by id. */
    List<UUID> listUnallotted(DelegateGroupId group, Set<?> kinds, int most) {
        return database.current()
                .createQuery(
                        """
                        select o.id from Organization o where o.kind in :kinds
                        and not exists (select 1 from Allotment a
                            where a.groupId = :group and a.organizationId = o.id)
                        order by o.id
                        """,
                        UUID.class)
                .setParameter("kinds", kinds)
                .setParameter("group", group.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of these organizations have an allotment in the group. */
    Set<UUID> listAllotted(DelegateGroupId group, Collection<UUID> organizations) {
        return Set.copyOf(
                database.current()
                        .createQuery(
                                """
                                select a.organizationId from Allotment a
                                where a.groupId = :group and a.organizationId in :organizations
                                """,
                                UUID.class)
                        .setParameter("group", group.value())
                        .setParameter("organizations", organizations)
                        .getResultList());
    }

    boolean hasOwn(DelegateGroupId group) {
        return database.current()
                        .createQuery(
                                "select count(*) from Allotment a where a.groupId = :group and a.organizationId is null",
                                Long.class)
                        .setParameter("group", group.value())
                        .getSingleResult()
                > 0;
    }

    long count(DelegateGroupId group) {
        return database.current()
                .createQuery(
                        "select count(*) from Allotment a where a.groupId = :group", Long.class)
                .setParameter("group", group.value())
                .getSingleResult();
    }

    /** How often this allotment was passed on before it came here: 0 for the organizers' own. */
    int depth(Allotment allotment) {
        int depth = 0;
        @Nullable UUID above = allotment.parentId;
        while (above != null) {
            depth++;
            above = database.current().find(Allotment.class, above).parentId;
        }
        return depth;
    }

    boolean holdsAny(SessionId session, UUID organization) {
        return database.current()
                        .createQuery(
                                """
                                select count(*) from Allotment a join DelegateGroup g on g.id = a.groupId
                                where g.sessionId = :session and a.organizationId = :organization
                                """,
                                Long.class)
                        .setParameter("session", session.value())
                        .setParameter("organization", organization)
                        .getSingleResult()
                > 0;
    }

    void add(Allotment allotment) {
        database.current().persist(allotment);
    }

    void remove(Allotment allotment) {
        database.current().remove(allotment);
    }

    /** Refuses where somebody else has just given the same organization an allotment. */
    void flush() {
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw PlatformError.STALE.refusal();
        }
    }

    record Found(
            Allotment allotment,
            DelegateGroup group,
            UUID event,
            EventState eventState,
            SessionState sessionState,
            String joinCode) {

        HeldAllotment held(boolean organized) {
            return new HeldAllotment(
                    allotment, group, eventState, sessionState, joinCode, organized);
        }
    }
}
