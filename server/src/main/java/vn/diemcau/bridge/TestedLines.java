package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.diemcau.channel.Facts;
import vn.diemcau.readiness.ReadinessCheck;

/**
 * For the feature that tests a point's line: ticks what it has seen for itself, within its own
 * change, so that the test and the tick are durable together.
 */
@ApplicationScoped
public class TestedLines {

    private final BridgePointRepository points;
    private final PointChecklists checklists;
    private final PointCountRepository counts;
    private final PointChannel channel;
    private final Event<PointsChanged> changed;

    @Inject
    TestedLines(
            BridgePointRepository points,
            PointChecklists checklists,
            PointCountRepository counts,
            PointChannel channel,
            Event<PointsChanged> changed) {
        this.points = points;
        this.checklists = checklists;
        this.counts = counts;
        this.channel = channel;
        this.changed = changed;
    }

    /** The point; refuses where it is gone or retired, or its event is a record. */
    public PointBrief getRunning(BridgePointId id) {
        BridgePoint point = get(id);
        channel.requireRunning(point.session());
        point.requireThere();
        return point.brief();
    }

    /** Ticks the line of a point as tested; what is ticked already stays as it is. */
    public void tick(Facts facts, BridgePointId id, String by) {
        BridgePoint point = get(id);
        PointState was = point.state();
        int done = point.itemsDone();
        checklists.follow(point, ReadinessCheck.LINE_TESTED, true, by, facts.at());
        if (point.itemsDone() == done) {
            return;
        }
        points.flush();
        counts.shift(StateShifts.of(point, was, point.state()));
        facts.tell(PointChannel.audience(point.path()), new BridgeFact.Changed(point.row(), was));
        changed.fire(new PointsChanged(point.session()));
    }

    private BridgePoint get(BridgePointId id) {
        return points.find(id, PointScope.ALL).orElseThrow(BridgeError.NOT_FOUND::refusal);
    }
}
