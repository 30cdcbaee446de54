package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.readiness.CheckId;
import vn.diemcau.readiness.ReadinessCheck;

/** What happens to a point that stands: its data, its checklist, an incident that is reported. */
@ApplicationScoped
public class PointChanges {

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;
    private final PointChecklists checklists;
    private final PointCountRepository counts;
    private final PointChannel channel;
    private final Audit audit;

    @Inject
    PointChanges(
            Database database,
            BridgePointRepository points,
            PointAccess access,
            PointChecklists checklists,
            PointCountRepository counts,
            PointChannel channel,
            Audit audit) {
        this.checklists = checklists;
        this.counts = counts;
        this.database = database;
        this.points = points;
        this.access = access;
        this.channel = channel;
        this.audit = audit;
    }

    public void change(Caller.SignedIn caller, BridgePointId id, ChangePoint written) {
        changing(
                changedBy(caller),
                id,
                "bridge.point_changed",
                (point, facts) -> {
                    requireFree(point, written.code());
                    point.edit(written);
                    checklists.follow(
                            point,
                            ReadinessCheck.TECHNICIAN_NAMED,
                            point.technicianName() != null,
                            caller.name(),
                            facts.at());
                });
    }

    /** In its session a code names one point. */
    private void requireFree(BridgePoint point, @Nullable String written) {
        String code = Text.lineOrNull(written);
        if (code != null
                && !code.equals(point.code())
                && points.isCodeTaken(point.session(), code, point.id())) {
            throw BridgeError.CODE_TAKEN.refusal("code", code);
        }
    }

    public void tick(Caller.SignedIn caller, BridgePointId id, CheckId item, boolean done) {
        changing(
                keptBy(caller),
                id,
                done ? "bridge.item_done" : "bridge.item_undone",
                (point, facts) -> checklists.tick(point, item, done, caller.name(), facts.at()));
    }

    public void report(Caller.SignedIn caller, BridgePointId id, ReportIncident written) {
        changing(
                keptBy(caller),
                id,
                "bridge.incident_reported",
                (point, facts) -> point.report(written, caller.name(), facts.at()));
    }

    void clearIncident(Caller.SignedIn caller, BridgePointId id) {
        changing(
                keptBy(caller),
                id,
                "bridge.incident_cleared",
                (point, facts) -> point.clearIncident());
    }

    private void changing(
            PointScope scope,
            BridgePointId id,
            String action,
            BiConsumer<BridgePoint, Facts> change) {
        Actor actor = audit.actor();
        channel.submit(
                database.read(() -> points.sessionOf(id, scope)),
                facts -> {
                    BridgePoint point =
                            points.find(id, scope).orElseThrow(BridgeError.NOT_FOUND::refusal);
                    channel.requireRunning(point.session());
                    PointState was = point.state();
                    change.accept(point, facts);
                    points.flush();
                    counts.shift(StateShifts.of(point, was, point.state()));
                    audit.record(
                            actor,
                            action,
                            "bridge_point",
                            point.id().value(),
                            Map.of("name", point.name(), "state", point.state()));
                    facts.tell(
                            PointChannel.audience(point.path()),
                            new BridgeFact.Changed(point.row(), was));
                    return true;
                });
    }

    private PointScope changedBy(Caller.SignedIn caller) {
        return database.read(() -> access.changedBy(caller));
    }

    private PointScope keptBy(Caller.SignedIn caller) {
        return database.read(() -> access.keptBy(caller));
    }
}
