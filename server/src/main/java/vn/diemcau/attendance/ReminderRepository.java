package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Who has not reported, and who was reminded of it. */
@ApplicationScoped
class ReminderRepository {

    private static final String FROM =
            """
            BridgePoint b left join Headcount h on h.latestOf = b.id
            left join PointReminder r on r.latestOf = b.id
            """;

    /** A point to be reminded. */
    record Due(UUID id, String path) {}

    private final Database database;

    @Inject
    ReminderRepository(Database database) {
        this.database = database;
    }

    /** The first of those that have not reported and were not reminded since {@code since}. */
    List<Due> listDue(AttendanceScope scope, Remind wanted, Instant since, int most) {
        return due(scope, wanted, since)
                .list(database.current(), Due.class, "b.id, b.path", "b.path", most);
    }

    long countDue(AttendanceScope scope, Remind wanted, Instant since) {
        return count(due(scope, wanted, since));
    }

    /** Those that have not reported either, and were reminded after {@code since}. */
    long countJustReminded(AttendanceScope scope, Remind wanted, Instant since) {
        return count(missing(scope, wanted).where("r.remindedAt > :since", "since", since));
    }

    private static Listing due(AttendanceScope scope, Remind wanted, Instant since) {
        return missing(scope, wanted)
                .where("(r.id is null or r.remindedAt <= :since)", "since", since);
    }

    private static Listing missing(AttendanceScope scope, Remind wanted) {
        List<BridgePointId> ids = wanted.pointIds();
        return scope.narrowBelow(new Listing(FROM))
                .where("h.id is null")
                .where("b.level = :level", "level", wanted.level())
                .where(
                        "b.id in :ids",
                        "ids",
                        ids == null ? null : ids.stream().map(BridgePointId::value).toList());
    }

    private long count(Listing listing) {
        return listing.first(database.current(), Long.class, "count(*)", "").orElse(0L);
    }

    /** How many of {@code ids} the scope has below what the caller keeps. */
    long countKnown(AttendanceScope scope, List<BridgePointId> ids) {
        return count(
                scope.narrowBelow(new Listing("BridgePoint b"))
                        .where(
                                "b.id in :ids",
                                "ids",
                                ids.stream().map(BridgePointId::value).toList()));
    }

    /** The name of a host's own point above {@code path}. */
    List<OwnName> listOwnNames(AttendanceScope scope) {
        return new Listing("BridgePoint b")
                .where("b.path in :own", "own", scope.own())
                .list(
                        database.current(),
                        OwnName.class,
                        "b.path, b.name",
                        "b.path",
                        scope.own().size());
    }

    record OwnName(String path, String name) {}

    void addLatest(List<PointReminder> reminders) {
        database.current()
                .createQuery(
                        "update PointReminder r set r.latestOf = null where r.latestOf in :points")
                .setParameter(
                        "points",
                        reminders.stream().map(reminder -> reminder.bridgePointId).toList())
                .executeUpdate();
        reminders.forEach(database::insert);
    }
}
