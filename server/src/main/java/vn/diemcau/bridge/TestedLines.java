package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.diemcau.channel.Facts;

/**
 * For the feature that tests a point's line: ticks what it has seen for itself, within its own
 * change, so that the test and the tick are durable together.
 */
@ApplicationScoped
public class TestedLines {

    private final BridgePointRepository points;
    private final PointChannel channel;
    private final Event<PointsChanged> changed;

    @Inject
    TestedLines(BridgePointRepository points, PointChannel channel, Event<PointsChanged> changed) {
        this.points = points;
        this.channel = channel;
        this.changed = changed;
    }

    /** The point; refuses where it is gone, or where its event has ended and is a record. */
    public PointBrief getRunning(BridgePointId id) {
        BridgePoint point = get(id);
        channel.requireRunning(point.session());
        return point.brief();
    }

    /** Ticks the line of a point as tested; what is ticked already stays as it is. */
    public void tick(Facts facts, BridgePointId id, String by) {
        BridgePoint point = get(id);
        PointState was = point.state();
        if (!point.tick(ReadinessCheck.LINE_TESTED, by, facts.at())) {
            return;
        }
        points.flush();
        facts.tell(PointChannel.audience(point.path()), new BridgeFact.Changed(point.row(), was));
        changed.fire(new PointsChanged(point.session()));
    }

    private BridgePoint get(BridgePointId id) {
        return points.find(id, PointScope.ALL).orElseThrow(BridgeError.NOT_FOUND::refusal);
    }
}
