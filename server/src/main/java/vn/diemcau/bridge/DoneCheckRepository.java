package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.platform.Database;
import vn.diemcau.readiness.Check;
import vn.diemcau.readiness.CheckId;
import vn.diemcau.readiness.Checklist;

@ApplicationScoped
class DoneCheckRepository {

    private final Database database;

    @Inject
    DoneCheckRepository(Database database) {
        this.database = database;
    }

    Optional<DoneCheck> find(BridgePointId point, CheckId check) {
        return Optional.ofNullable(
                database.current()
                        .find(DoneCheck.class, new DoneCheck.Key(point.value(), check.value())));
    }

    List<DoneCheck> list(BridgePointId point) {
        return database.current()
                .createQuery("from DoneCheck d where d.pointId = :point", DoneCheck.class)
                .setParameter("point", point.value())
                .getResultList();
    }

    /** How many items of the checklist are done at each of {@code points} where any is. */
    Map<UUID, Integer> counts(Collection<UUID> points, Checklist checklist) {
        return points.isEmpty()
                ? Map.of()
                : database.current()
                        .createQuery(
                                "select d.pointId as point, count(*) as done from DoneCheck d"
                                        + " where d.pointId in :points and d.checkId in :checks group by d.pointId",
                                Count.class)
                        .setParameter("points", points)
                        .setParameter(
                                "checks",
                                checklist.checks().stream()
                                        .map(Check::id)
                                        .map(CheckId::value)
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Count::point, row -> (int) row.done()));
    }

    void add(DoneCheck done) {
        database.current().persist(done);
    }

    void remove(DoneCheck done) {
        database.current().remove(done);
    }

    record Count(UUID point, long done) {}
}
