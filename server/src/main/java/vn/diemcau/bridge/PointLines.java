package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** For the feature that sees whose consoles are open: what follows from it for the points. */
@ApplicationScoped
public class PointLines {

    private final Database database;
    private final BridgePointRepository points;
    private final PointCountRepository counts;
    private final PointChannel channel;

    @Inject
    PointLines(
            Database database,
            BridgePointRepository points,
            PointCountRepository counts,
            PointChannel channel) {
        this.database = database;
        this.points = points;
        this.counts = counts;
        this.channel = channel;
    }

    /** The point at which a path ends. */
    public static BridgePointId lastOf(String path) {
        return new BridgePointId(PointPath.last(path));
    }

    /**
     * Changes lines, all in one transaction.
     *
     * @param lines says them within that transaction, so that what they follow from is stored with
     *     them; points that are gone are left out
     * @return how many points it said something of
     */
    public int change(SessionId session, Supplier<Map<BridgePointId, PointLine>> lines) {
        return channel.submit(
                session,
                facts -> {
                    Map<BridgePointId, PointLine> said = lines.get();
                    apply(facts, said);
                    return said.size();
                });
    }

    /** Sessions with points whose lines are weak since before that time. */
    public Set<SessionId> listWithWeak(Instant before) {
        return database.read(() -> points.listSessionsWithWeak(before));
    }

    /** Lines that are weak since before that time are lost; so many of them at most. */
    public int lose(SessionId session, Instant before, int most) {
        return change(session, () -> all(points.listWeak(session, before, most), PointLine.LOST));
    }

    /** Sessions with points of whose lines something is known. */
    public Set<SessionId> listWithLines() {
        return database.read(points::listSessionsWithLines);
    }

    /** Nothing is known of the lines any more; of so many of them at most. */
    public int clear(SessionId session, int most) {
        return change(session, () -> all(points.listWithLine(session, most), PointLine.NONE));
    }

    private static Map<BridgePointId, PointLine> all(List<BridgePoint> points, PointLine line) {
        return points.stream().collect(Collectors.toMap(BridgePoint::id, unused -> line));
    }

    private void apply(Facts facts, Map<BridgePointId, PointLine> said) {
        List<BridgePoint> there = points.list(values(said.keySet()));
        Map<UUID, Before> before =
                there.stream()
                        .collect(
                                Collectors.toMap(
                                        point -> point.id().value(),
                                        point -> new Before(point.line(), point.state())));
        there.forEach(point -> point.hear(said.get(point.id()), facts.at()));
        points.flush();
        StateShifts shifts = new StateShifts();
        for (BridgePoint point : there) {
            @Nullable Before was = before.get(point.id().value());
            if (was == null || was.line() == point.line()) {
                continue;
            }
            shifts.add(point.idsAbove(), was.state(), point.state());
            facts.tell(
                    PointChannel.audience(point.path()),
                    new BridgeFact.Changed(point.row(), was.state()));
        }
        counts.shift(shifts);
    }

    private record Before(PointLine line, PointState state) {}

    private static List<UUID> values(Collection<BridgePointId> ids) {
        return ids.stream().map(BridgePointId::value).toList();
    }
}
