package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

/**
 * How many points stand below each point, by state. Kept with every change, as nobody can count
 * 35,000 points anew for each row of a list.
 */
@ApplicationScoped
class PointCountRepository {

    private final Database database;

    @Inject
    PointCountRepository(Database database) {
        this.database = database;
    }

    /** Plain statements: a count has no behaviour, and a branch changes many at once. */
    void shift(StateShifts by) {
        if (by.shifts().isEmpty()) {
            return;
        }
        Session session = database.current().unwrap(Session.class);
        // Points that were just made must stand there before something refers to them.
        session.flush();
        session.doWork(
                connection -> {
                    try (PreparedStatement upsert =
                            connection.prepareStatement(
                                    "INSERT INTO point_count (point_id, state, points) VALUES (?, ?, ?)"
                                            + " ON DUPLICATE KEY UPDATE points = points + VALUES(points)")) {
                        for (Map.Entry<StateShifts.Counted, Integer> shift :
                                by.shifts().entrySet()) {
                            upsert.setObject(1, shift.getKey().point());
                            upsert.setString(2, shift.getKey().state().name());
                            upsert.setInt(3, shift.getValue());
                            upsert.addBatch();
                        }
                        upsert.executeBatch();
                    }
                });
    }

    /** How many points of each state stand below one, those that were retired included. */
    Map<PointState, Integer> listBelow(BridgePointId point) {
        Map<PointState, Integer> below = new EnumMap<>(PointState.class);
        database.current()
                .createQuery("from PointCount c where c.pointId = :point", PointCount.class)
                .setParameter("point", point.value())
                .getResultStream()
                .forEach(count -> below.put(count.state(), (int) count.points()));
        return below;
    }

    /** What stands below each of {@code points} that has anything below it. */
    Map<UUID, PointsBelow> below(Collection<UUID> points) {
        if (points.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<PointState, Long>> counted = new HashMap<>();
        database.current()
                .createQuery(
                        "from PointCount c where c.pointId in :points and c.points <> 0",
                        PointCount.class)
                .setParameter("points", points)
                .getResultStream()
                .forEach(
                        count ->
                                counted.computeIfAbsent(
                                                count.point(),
                                                unused -> new EnumMap<>(PointState.class))
                                        .put(count.state(), count.points()));
        Map<UUID, PointsBelow> below = new HashMap<>();
        counted.forEach((point, states) -> below.put(point, PointsBelow.of(states)));
        return below;
    }
}
