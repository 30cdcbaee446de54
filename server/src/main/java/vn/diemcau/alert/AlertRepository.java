package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class AlertRepository {

    private static final String FROM = "Alert a join BridgePoint b on b.id = a.bridgePointId";

    private static final String SELECT =
            """
            a.id, b.id, b.name, b.level, b.provinceId, a.rule, a.state, a.detail, a.times,
            a.openedAt, a.owner, a.ownerId, a.takenAt, a.closedAt, a.version, b.path
            """;

    /** As {@link AlertRule} has it. */
    private static final String ORDER =
            """
            case a.rule when LINE_LOST then 0 when INCIDENT then 1 when TECHNICIAN_ABSENT then 2
                when NOT_READY then 3 else 4 end,
            a.openedAt, a.id
            """;

    private final Database database;

    @Inject
    AlertRepository(Database database) {
        this.database = database;
    }

    /** A point at which a cause stands, and what it says of it. */
    record Caused(UUID point, @Nullable String detail) {}

    /** Points at which the cause stands and no alert does. */
    List<Caused> listToOpen(SessionId session, AlertRule rule, AlertCauses causes, int most) {
        String condition = causes.conditions().get(rule);
        if (condition == null) {
            return List.of();
        }
        String sql =
                "SELECT b.id, b.incident_text FROM bridge_point b"
                        + " LEFT JOIN alert a ON a.bridge_point_id = b.id AND a.rule = :rule"
                        + " AND a.state <> 'CLOSED'"
                        + " WHERE b.session_id = :session AND b.retired_at IS NULL AND a.id IS NULL AND "
                        + condition
                        + " ORDER BY b.path";
        return bound(sql, Object[].class, session, rule, causes)
                .setMaxResults(most)
                .getResultStream()
                .map(
                        row ->
                                new Caused(
                                        (UUID) row[0],
                                        rule == AlertRule.INCIDENT ? (String) row[1] : null))
                .toList();
    }

    /** Alerts that stand while their cause does not. */
    List<UUID> listToClose(SessionId session, AlertRule rule, AlertCauses causes, int most) {
        String condition = causes.conditions().getOrDefault(rule, "FALSE");
        String sql =
                "SELECT a.id FROM alert a JOIN bridge_point b ON b.id = a.bridge_point_id"
                        + " WHERE a.session_id = :session AND a.rule = :rule AND a.state <> 'CLOSED'"
                        + " AND NOT (b.retired_at IS NULL AND "
                        + condition
                        + ")";
        return bound(sql, UUID.class, session, rule, causes).setMaxResults(most).getResultList();
    }

    private <T> NativeQuery<T> bound(
            String sql, Class<T> type, SessionId session, AlertRule rule, AlertCauses causes) {
        NativeQuery<T> query =
                database.current()
                        .unwrap(Session.class)
                        .createNativeQuery(sql, type)
                        .setParameter("session", session.value())
                        .setParameter("rule", rule.name());
        if (sql.contains(":technician")) {
            query.setParameter("technician", causes.technician());
        }
        return query;
    }

    /** Sessions in which alerts stand. */
    List<SessionId> listWithStanding() {
        return database.current()
                .createQuery(
                        "select distinct a.sessionId from Alert a where a.state <> CLOSED",
                        UUID.class)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    /** The alerts of this rule at these points, by point, whatever their state. */
    Map<UUID, Alert> findAt(Collection<UUID> points, AlertRule rule) {
        return database.current()
                .createQuery(
                        "from Alert a where a.bridgePointId in :points and a.rule = :rule",
                        Alert.class)
                .setParameter("points", points)
                .setParameter("rule", rule)
                .getResultStream()
                .collect(Collectors.toMap(alert -> alert.point().value(), Function.identity()));
    }

    List<Alert> list(Collection<UUID> ids) {
        return database.current()
                .createQuery("from Alert a where a.id in :ids", Alert.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Alert> find(AlertId id) {
        return Optional.ofNullable(database.current().find(Alert.class, id.value()));
    }

    void add(Alert alert) {
        database.current().persist(alert);
    }

    void add(AlertStepRow step) {
        database.current().persist(step);
    }

    /** As they are stored now, with their points. */
    List<AlertRow> listRows(Collection<UUID> ids) {
        EntityManager manager = database.current();
        manager.flush();
        return new Listing(FROM)
                .where("a.id in :ids", "ids", ids)
                .list(manager, AlertRow.class, SELECT, ORDER, ids.size());
    }

    /**
     * @param place what the paths of their points are like; null: any
     */
    Page<AlertRow> page(
            AlertScope scope, AlertFilter filter, @Nullable String place, PageRequest wanted) {
        Listing listing = scope.narrow(new Listing(FROM));
        if (filter.state() == null) {
            listing.where("a.state <> CLOSED");
        }
        return listing.where("a.state = :state", "state", filter.state())
                .where("a.rule = :rule", "rule", filter.rule())
                .where("b.level = :level", "level", filter.level())
                .where("b.path like :place", "place", place)
                .where("a.ownerId = :owner", "owner", filter.owner())
                .page(
                        database.current(),
                        AlertRow.class,
                        SELECT,
                        "",
                        filter.state() == AlertState.CLOSED ? "a.closedAt desc, a.id" : ORDER,
                        wanted);
    }

    /** How many stand, by rule. */
    Map<AlertRule, AlertCount> count(AlertScope scope) {
        Map<AlertRule, AlertCount> counts = new HashMap<>();
        scope.narrow(new Listing(FROM))
                .where("a.state <> CLOSED")
                .grouped(
                        database.current(),
                        CountRow.class,
                        "a.rule, sum(case when a.state = OPEN then 1 else 0 end), count(*)",
                        "a.rule")
                .forEach(
                        row ->
                                counts.put(
                                        row.rule(),
                                        new AlertCount(
                                                row.rule(),
                                                row.open(),
                                                row.standing() - row.open())));
        return counts;
    }

    private record CountRow(AlertRule rule, long open, long standing) {}

    /** From the first step on. */
    List<TimelineEntry> timeline(AlertId id, int most) {
        return database.current()
                .createQuery(
                        """
                        select s.step, s.at, s.by, s.note from AlertStepRow s
                        where s.alertId = :alert order by s.at desc, s.id desc
                        """,
                        TimelineEntry.class)
                .setParameter("alert", id.value())
                .setMaxResults(most)
                .getResultList();
    }
}
