package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.readiness.ReadinessCheck;

/** What a list says anew of points that are known. Within the change of its caller. */
@ApplicationScoped
class ListedChanges {

    private final BridgePointRepository points;
    private final PointChecklists checklists;
    private final PointCountRepository counts;
    private final Audit audit;

    @Inject
    ListedChanges(
            BridgePointRepository points,
            PointChecklists checklists,
            PointCountRepository counts,
            Audit audit) {
        this.points = points;
        this.checklists = checklists;
        this.counts = counts;
        this.audit = audit;
    }

    void apply(Facts facts, Author by, SessionId session, Map<UUID, WrittenPoint> rows) {
        StateShifts shifts = new StateShifts();
        for (BridgePoint point : points.list(rows.keySet())) {
            PointState was = point.state();
            boolean named = point.technicianName() != null;
            point.edit(
                    PointTexts.changed(
                            Objects.requireNonNull(rows.get(point.id().value())), point));
            if (!named && point.technicianName() != null) {
                checklists.follow(
                        point, ReadinessCheck.TECHNICIAN_NAMED, true, by.name(), facts.at());
            }
            shifts.add(point.idsAbove(), was, point.state());
        }
        if (rows.isEmpty()) {
            return;
        }
        points.flush();
        counts.shift(shifts);
        audit.record(
                by.actor(),
                "bridge.points_changed",
                "session",
                session.value(),
                Map.of("count", rows.size()));
        facts.tell(PointChannel.ORGANIZERS, new BridgeFact.Recounted());
    }
}
