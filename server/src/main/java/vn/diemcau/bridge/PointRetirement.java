package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/**
 * Points leave the session and come back, each with what stands below it; unlike a point that is
 * deleted they keep everything that is known of them.
 */
@ApplicationScoped
class PointRetirement {

    private final Database database;
    private final BridgePointRepository points;
    private final PointCountRepository counts;
    private final PointAccess access;
    private final PointChannel channel;
    private final Audit audit;

    @Inject
    PointRetirement(
            Database database,
            BridgePointRepository points,
            PointCountRepository counts,
            PointAccess access,
            PointChannel channel,
            Audit audit) {
        this.database = database;
        this.points = points;
        this.counts = counts;
        this.access = access;
        this.channel = channel;
        this.audit = audit;
    }

    /** Again it changes nothing. Hosts retire points below their own, never their own. */
    void retire(Caller.SignedIn caller, BridgePointId id, RetirePoint written) {
        UUID retirement = Ids.next();
        String why = Text.lineOrNull(written.why());
        changing(
                caller,
                id,
                (actor, facts, top) -> {
                    if (top.isRetired()) {
                        return;
                    }
                    change(
                            facts,
                            top,
                            points.listBranch(top.path()).stream()
                                    .filter(point -> !point.isRetired())
                                    .toList(),
                            point -> point.retire(retirement, why, caller.name(), facts.at()));
                    record(actor, "bridge.point_retired", top, why == null ? "" : why);
                });
    }

    /** Brings back what was retired together with this point, and nothing that went before. */
    void reopen(Caller.SignedIn caller, BridgePointId id) {
        changing(
                caller,
                id,
                (actor, facts, top) -> {
                    UUID retirement = top.retirementId();
                    if (retirement == null) {
                        return;
                    }
                    BridgePoint parent = top.parent();
                    if (parent != null && parent.isRetired()) {
                        throw BridgeError.PARENT_RETIRED.refusal();
                    }
                    change(
                            facts,
                            top,
                            points.listRetired(retirement, top.path()),
                            BridgePoint::reopen);
                    record(actor, "bridge.point_reopened", top, "");
                });
    }

    /** What is done with the top of a branch. */
    private interface OnBranch {
        void apply(Actor actor, Facts facts, BridgePoint top);
    }

    private void changing(Caller.SignedIn caller, BridgePointId id, OnBranch work) {
        PointScope scope = database.read(() -> access.changedBy(caller));
        Actor actor = audit.actor();
        channel.submit(
                database.read(() -> points.sessionOf(id, scope)),
                facts -> {
                    BridgePoint top =
                            points.find(id, scope)
                                    .filter(scope::coversFromAbove)
                                    .orElseThrow(BridgeError.NOT_FOUND::refusal);
                    channel.requireRunning(top.session());
                    work.apply(actor, facts, top);
                    return true;
                });
    }

    private void change(
            Facts facts, BridgePoint top, List<BridgePoint> branch, Consumer<BridgePoint> work) {
        StateShifts shifts = new StateShifts();
        for (BridgePoint point : branch) {
            PointState was = point.state();
            work.accept(point);
            shifts.add(point.idsAbove(), was, point.state());
        }
        points.flush();
        counts.shift(shifts);
        facts.tell(
                PointChannel.branch(top.path()), new BridgeFact.Renewed(top.id(), branch.size()));
    }

    private void record(Actor actor, String action, BridgePoint top, String why) {
        audit.record(
                actor,
                action,
                "bridge_point",
                top.id().value(),
                Map.of("name", top.name(), "why", why));
    }
}
