package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/**
 * Sums over points and delegates. A branch is what begins with a path, so all branches that begin
 * equally deep are summed up in one pass: one statement for points, one for delegates.
 */
@ApplicationScoped
class FiguresRepository {

    private static final String POINTS = "BridgePoint b left join Headcount h on h.latestOf = b.id";

    private static final String POINT_FIGURES =
            "count(*), count(h.id), coalesce(sum(h.people), 0), coalesce(sum(b.capacity), 0)";

    private static final String OF_DELEGATES =
            """
            left join Invitation i on i.delegateId = d.id and i.state = ACTIVE
            left join Admission a on a.delegateId = d.id and a.counts = true
            left join Absence x on x.delegateId = d.id
            """;

    private static final String DELEGATES =
            "Delegate d join BridgePoint b on b.id = d.bridgePointId " + OF_DELEGATES;

    private static final String DELEGATE_FIGURES =
            """
            count(*), count(i.id),
            coalesce(sum(case when i.reply = ACCEPTED then 1 else 0 end), 0),
            coalesce(sum(case when i.reply = DECLINED then 1 else 0 end), 0),
            count(a.id),
            coalesce(sum(case when a.id is null and x.delegateId is not null then 1 else 0 end), 0),
            coalesce(sum(case when a.id is null and x.reason is not null then 1 else 0 end), 0)
            """;

    /** Who is expected, and everybody else who came in all the same. */
    private static final String COUNTED = "(d.state = :named or a.id is not null)";

    private final Database database;

    @Inject
    FiguresRepository(Database database) {
        this.database = database;
    }

    /** Of each level that the scope has, from the top. */
    Map<PointLevel, BranchFigures> byLevel(AttendanceScope scope) {
        return new TreeMap<>(
                grouped(
                        PointLevel.class,
                        "b.level",
                        scope.narrow(new Listing(POINTS)),
                        delegates(scope)));
    }

    /**
     * What stands below each point of the scope whose path has {@code length} characters, by that
     * path; nothing where there is nothing.
     */
    Map<String, BranchFigures> below(AttendanceScope scope, int length) {
        // Not a parameter: that would be another expression in each clause.
        String top = "left(b.path, " + length + ")";
        String deeper = "length(b.path) > " + length;
        return grouped(
                String.class,
                top,
                scope.narrow(new Listing(POINTS)).where(deeper),
                delegates(scope).where(deeper));
    }

    private <K> Map<K, BranchFigures> grouped(
            Class<K> type, String key, Listing points, Listing delegates) {
        Map<K, DelegateFigures> sitting = delegatesBy(type, key, delegates);
        Map<K, BranchFigures> branches = new HashMap<>();
        for (Tuple row :
                points.grouped(database.current(), Tuple.class, key + ", " + POINT_FIGURES, key)) {
            K branch = row.get(0, type);
            branches.put(
                    branch,
                    new BranchFigures(
                            number(row, 1),
                            number(row, 2),
                            number(row, 3),
                            number(row, 4),
                            sitting.getOrDefault(branch, DelegateFigures.NONE)));
        }
        return branches;
    }

    private static Listing delegates(AttendanceScope scope) {
        return scope.narrow(new Listing(DELEGATES)).where("d.sessionId = :session");
    }

    /** The delegates who sit at each of {@code points}; nothing where nobody does. */
    Map<UUID, DelegateFigures> at(Collection<UUID> points) {
        return points.isEmpty()
                ? Map.of()
                : delegatesBy(
                        UUID.class,
                        "d.bridgePointId",
                        new Listing("Delegate d " + OF_DELEGATES)
                                .where("d.bridgePointId in :points", "points", points));
    }

    /** Delegates of whom no point was said. */
    DelegateFigures unplaced(AttendanceScope scope) {
        return delegatesBy(
                        UUID.class,
                        "d.sessionId",
                        new Listing("Delegate d " + OF_DELEGATES)
                                .where("d.sessionId = :session", "session", scope.session().value())
                                .where("d.bridgePointId is null"))
                .getOrDefault(scope.session().value(), DelegateFigures.NONE);
    }

    private <K> Map<K, DelegateFigures> delegatesBy(Class<K> type, String key, Listing listing) {
        Map<K, DelegateFigures> figures = new HashMap<>();
        for (Tuple row :
                listing.where(COUNTED)
                        .with("named", DelegateState.NAMED)
                        .grouped(
                                database.current(),
                                Tuple.class,
                                key + ", " + DELEGATE_FIGURES,
                                key)) {
            figures.put(
                    row.get(0, type),
                    new DelegateFigures(
                            number(row, 1),
                            number(row, 2),
                            number(row, 3),
                            number(row, 4),
                            number(row, 5),
                            number(row, 6),
                            number(row, 7)));
        }
        return figures;
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
