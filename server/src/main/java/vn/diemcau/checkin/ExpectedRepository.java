package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
            join Person p on p.id = d.personId left join p.organization o
            left join Organization u on u.id = t.organizationId
            left join BridgePoint b on b.id = d.bridgePointId
            left join Admission a on a.delegateId = d.id and a.counts = true
            left join Absence x on x.delegateId = d.id
            """;

    private static final String SELECT =
            """
            d.id, p.name, p.position, g.name, coalesce(o.name, u.name), d.state, b.name,
            a.id, a.admittedAt, a.way,
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
        return database.current()
                .createQuery(
                        """
                        select d.id, d.passHash, p.name, p.position, g.name, coalesce(o.name, u.name),
                            d.state, d.bridgePointId, b.name, sp.name
                        from Delegate d join DelegateGroup g on g.id = d.groupId
                        join Allotment t on t.id = d.allotmentId
                        join Person p on p.id = d.personId left join p.organization o
                        left join Organization u on u.id = t.organizationId
                        left join BridgePoint b on b.id = d.bridgePointId
                        left join Delegate s on s.replacesId = d.id and s.state = :named
                        left join Person sp on sp.id = s.personId
                        where d.sessionId = :session order by d.id
                        """,
                        DoorPerson.class)
                .setParameter("session", session.value())
                .setParameter("named", DelegateState.NAMED)
                .getResultList();
    }

    Page<Expected> page(SessionId session, ExpectedFilter filter, PageRequest wanted) {
        return listing(session, filter)
                .page(database.current(), Expected.class, SELECT, "", ORDER, wanted);
    }

    List<Expected> list(SessionId session, ExpectedFilter filter, int most) {
        return listing(session, filter)
                .list(database.current(), Expected.class, SELECT, ORDER, most);
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
                        .search(filter.searched(), "p.name", "coalesce(o.name, u.name)");
        Presence presence = filter.presence();
        return presence == null ? listing : listing.where(condition(presence));
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

    /** The units of the session's delegates, by name; a session has some hundred at most. */
    List<UnitRow> listUnits(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select coalesce(o.id, u.id), coalesce(o.name, u.name), count(d.id)
                        from %s where d.sessionId = :session and (d.state = :named or a.id is not null)
                            and coalesce(o.id, u.id) is not null
                        group by coalesce(o.id, u.id), coalesce(o.name, u.name)
                        order by coalesce(o.name, u.name)
                        """
                                .formatted(FROM),
                        UnitRow.class)
                .setParameter("session", session.value())
                .setParameter("named", DelegateState.NAMED)
                .setMaxResults(MOST_UNITS)
                .getResultList();
    }

    /** Of each group; there are few. */
    List<Tally> tallyByGroup(SessionId session) {
        return tally(session, "g.id, g.name", "g.id, g.name, g.position", "g.position, g.id", "");
    }

    /** Of each point at which delegates sit. */
    List<Tally> tallyByPoint(SessionId session) {
        return tally(
                session, "b.id, b.name", "b.id, b.name", "b.name, b.id", "and b.id is not null");
    }

    private List<Tally> tally(
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
                .setParameter("named", DelegateState.NAMED)
                .getResultList();
    }
}
