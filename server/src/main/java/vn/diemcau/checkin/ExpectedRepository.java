package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Reads delegates together with what doors and rolls know of them. */
@ApplicationScoped
class ExpectedRepository {

    private static final String FROM =
            """
            Delegate d join DelegateGroup g on g.id = d.groupId
            join Allotment t on t.id = d.allotmentId
            left join Person p on p.id = d.personId left join p.organization o
            left join Organization u on u.id = t.organizationId
            left join BridgePoint b on b.id = d.bridgePointId
            left join Invitation i on i.delegateId = d.id
            left join Admission a on a.delegateId = d.id and a.counts = true
            left join Absence x on x.delegateId = d.id
            """;

    private static final String SELECT =
            """
            d.id, coalesce(p.name, d.proposed.name), coalesce(p.position, d.proposed.position),
            g.name, coalesce(o.name, u.name), d.state, b.name,
            i.state, i.reply, a.id, a.admittedAt, a.way,
            coalesce((select r.name from Door r where r.id = a.doorId),
                (select q.name from BridgePoint q where q.id = a.bridgePointId)),
            x.notedAt, x.reason
            """;

    /** As Vietnamese lists are ordered: by given name, then by the whole name. */
    private static final String ORDER = "p.givenName, p.name, d.id";

    private static final int MOST_UNITS = 2_000;

    private final Database database;

    @Inject
    ExpectedRepository(Database database) {
        this.database = database;
    }

    /** The whole list of a session for the telephones at its doors, by id. */
    List<DoorPerson> listForDoors(SessionId session) {
        Map<UUID, List<String>> former = listFormerPasses(session);
        Map<UUID, String> substitutes = listSubstitutes(session);
        return database.current()
                .createQuery(
                        """
                        select d.id, d.passHash, coalesce(p.name, d.proposed.name),
                            coalesce(p.position, d.proposed.position), g.name, coalesce(o.name, u.name),
                            d.state, d.bridgePointId, b.name, i.state, i.reply
                        from Delegate d join DelegateGroup g on g.id = d.groupId
                        join Allotment t on t.id = d.allotmentId
                        left join Person p on p.id = d.personId left join p.organization o
                        left join Organization u on u.id = t.organizationId
                        left join BridgePoint b on b.id = d.bridgePointId
                        left join Invitation i on i.delegateId = d.id
                        where d.sessionId = :session order by d.id
                        """,
                        DoorPerson.Row.class)
                .setParameter("session", session.value())
                .getResultStream()
                .map(
                        row ->
                                row.person(
                                        former.getOrDefault(row.id(), List.of()),
                                        substitutes.get(row.id())))
                .toList();
    }

    /**
     * The names of those who come instead, by whom they replace. They are few, and read apart:
     * joined, the database takes a delegate for one with as many substitutes as there are delegates
     * without any, and compares all with all (3.4 s for 5,000).
     */
    private Map<UUID, String> listSubstitutes(SessionId session) {
        Map<UUID, String> substitutes = new HashMap<>();
        database.current()
                .createQuery(
                        """
                        select d.replacesId, p.name from Delegate d join Person p on p.id = d.personId
                        where d.sessionId = :session and d.replacesId is not null and d.state = :named
                        """,
                        Object[].class)
                .setParameter("session", session.value())
                .setParameter("named", DelegateState.NAMED)
                .getResultList()
                .forEach(row -> substitutes.put((UUID) row[0], (String) row[1]));
        return substitutes;
    }

    /** The hashes of passes that were replaced by newer ones, of those few who had any. */
    private Map<UUID, List<String>> listFormerPasses(SessionId session) {
        Map<UUID, List<String>> former = new HashMap<>();
        database.current()
                .createQuery(
                        """
                        select f.delegateId, f.passHash from FormerPass f
                        join Delegate d on d.id = f.delegateId
                        where d.sessionId = :session order by f.passHash
                        """,
                        Object[].class)
                .setParameter("session", session.value())
                .getResultList()
                .forEach(
                        row ->
                                former.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                                        .add((String) row[1]));
        return former;
    }

    Page<Expected> page(SessionId session, ExpectedFilter filter, PageRequest wanted) {
        return listing(session, filter)
                .page(database.current(), Expected.Row.class, SELECT, "", ORDER, wanted)
                .map(Expected.Row::expected);
    }

    List<Expected> list(SessionId session, ExpectedFilter filter, int most) {
        return list(listing(session, filter), most);
    }

    /** Who is expected; not whoever came in without being a delegate any more. */
    List<Expected> listNamed(SessionId session, ExpectedFilter filter, int most) {
        return list(listing(session, filter).where("d.state = :named"), most);
    }

    private List<Expected> list(Listing listing, int most) {
        return listing.list(database.current(), Expected.Row.class, SELECT, ORDER, most).stream()
                .map(Expected.Row::expected)
                .toList();
    }

    /** Who is expected, and everybody else who came in all the same. */
    private static Listing listing(SessionId session, ExpectedFilter filter) {
        Listing listing =
                new Listing(FROM)
                        .where("d.sessionId = :session", "session", session.value())
                        .where("(d.state = :named or a.id is not null)")
                        .with("named", DelegateState.NAMED)
                        .where("d.groupId = :group", "group", filter.group())
                        .where(
                                "(p.organization.id = :unit or t.organizationId = :unit)",
                                "unit",
                                filter.unit())
                        .where("d.bridgePointId = :point", "point", value(filter.point()))
                        .search(
                                filter.searched(),
                                "coalesce(p.name, d.proposed.name)",
                                "coalesce(o.name, u.name)");
        Presence presence = filter.presence();
        if (presence != null) {
            listing.where(condition(presence));
        }
        Answered answered = filter.answered();
        return answered == null ? listing : listing.where(condition(answered));
    }

    private static @Nullable UUID value(@Nullable BridgePointId point) {
        return point == null ? null : point.value();
    }

    private static String condition(Presence presence) {
        return switch (presence) {
            case IN -> "a.id is not null";
            case NOT_YET -> "a.id is null and x.delegateId is null";
            case ABSENT -> "a.id is null and x.delegateId is not null";
        };
    }

    private static String condition(Answered answered) {
        return switch (answered) {
            case ACCEPTED -> "i.state = ACTIVE and i.reply = ACCEPTED";
            case TENTATIVE -> "i.state = ACTIVE and i.reply = TENTATIVE";
            case DECLINED -> "i.state = ACTIVE and i.reply = DECLINED";
            case NOT_YET -> "i.state = ACTIVE and i.reply is null";
            case NOT_INVITED -> "i.id is null";
            case TAKEN_BACK -> "i.state = WITHDRAWN";
        };
    }

    /**
     * The units by which {@link ExpectedFilter} finds somebody, by name: those people belong to and
     * those that were allotted the places. A session has some hundred at most.
     */
    List<UnitRow> listUnits(SessionId session) {
        Set<UUID> units = new HashSet<>(listUnitIds(session, "o.id"));
        units.addAll(listUnitIds(session, "u.id"));
        return database.current()
                .createQuery(
                        "select n.id, n.name from Organization n where n.id in :units order by n.name, n.id",
                        UnitRow.class)
                .setParameter("units", units)
                .setMaxResults(MOST_UNITS)
                .getResultList();
    }

    private List<UUID> listUnitIds(SessionId session, String unit) {
        return database.current()
                .createQuery(
                        """
                        select distinct %s from %s where d.sessionId = :session
                            and (d.state = :named or a.id is not null) and %s is not null
                        """
                                .formatted(unit, FROM, unit),
                        UUID.class)
                .setParameter("session", session.value())
                .setParameter("named", DelegateState.NAMED)
                .setMaxResults(MOST_UNITS)
                .getResultList();
    }

    /** Of each group; there are few. */
    List<Tally> tallyByGroup(SessionId session) {
        return tally(session, "g.id, g.name", "g.id, g.name, g.position", "g.position, g.id", "")
                .getResultList();
    }

    /** Of each answer. */
    List<AnswerTally> tallyByAnswer(SessionId session) {
        return AnswerTally.of(
                database.current()
                        .createQuery(
                                """
                                select i.state, i.reply, count(d.id), count(a.id)
                                from %s where d.sessionId = :session
                                    and (d.state = :named or a.id is not null)
                                group by i.state, i.reply
                                """
                                        .formatted(FROM),
                                AnswerTally.Row.class)
                        .setParameter("session", session.value())
                        .setParameter("named", DelegateState.NAMED)
                        .getResultList());
    }

    /** Of each point at which delegates sit. */
    List<Tally> tallyByPoint(SessionId session) {
        return tally(
                        session,
                        "b.id, b.name",
                        "b.id, b.name",
                        "b.name, b.id",
                        "and b.id is not null")
                .getResultList();
    }

    /** Of one point; nothing where nobody sits there. */
    Optional<Tally> tallyAt(SessionId session, BridgePointId point) {
        return tally(session, "b.id, b.name", "b.id, b.name", "b.id", "and b.id = :point")
                .setParameter("point", point.value())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Tally> tally(
            SessionId session, String selected, String grouped, String ordered, String further) {
        return database.current()
                .createQuery(
                        """
                        select %s, count(d.id), count(a.id),
                            sum(case when a.id is null and x.delegateId is not null then 1 else 0 end)
                        from %s where d.sessionId = :session
                            and (d.state = :named or a.id is not null) %s
                        group by %s order by %s
                        """
                                .formatted(selected, FROM, further, grouped, ordered),
                        Tally.class)
                .setParameter("session", session.value())
                .setParameter("named", DelegateState.NAMED);
    }
}
