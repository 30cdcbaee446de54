package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** Gives a branch another place in the tree; what is known of its points stays with them. */
@ApplicationScoped
class PointMoves {

    private final Database database;
    private final BridgePointRepository points;
    private final PointCountRepository counts;
    private final PointAccess access;
    private final PointChannel channel;
    private final Audit audit;

    @Inject
    PointMoves(
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

    /** Hosts move what stands below their own point, to where they may make points. */
    void move(Caller.SignedIn caller, BridgePointId id, MovePoint wanted) {
        PointScope scope = database.read(() -> access.changedBy(caller));
        Actor actor = audit.actor();
        channel.submit(
                database.read(() -> points.sessionOf(id, scope)),
                facts -> {
                    BridgePoint point =
                            points.find(id, scope)
                                    .filter(scope::coversFromAbove)
                                    .orElseThrow(BridgeError.NOT_FOUND::refusal);
                    channel.requireRunning(point.session());
                    Versions.requireNewest(wanted.version(), point.version());
                    BridgePoint parent = parent(point, scope, wanted.parentId());
                    if (parent != point.parent()) {
                        move(facts, actor, point, parent);
                    }
                    return true;
                });
    }

    private @Nullable BridgePoint parent(
            BridgePoint point, PointScope scope, @Nullable BridgePointId wanted) {
        SessionId session = point.session();
        if (wanted == null && !scope.coversSession(session.value())) {
            throw BridgeError.PARENT_UNKNOWN.refusal();
        }
        BridgePoint parent =
                wanted == null
                        ? null
                        : points.find(wanted, scope)
                                .filter(found -> found.session().equals(session))
                                .orElseThrow(BridgeError.PARENT_UNKNOWN::refusal);
        if (parent != null && parent.path().startsWith(point.path())) {
            throw BridgeError.CYCLE.refusal();
        }
        if (parent != null && parent.isRetired() && !point.isRetired()) {
            throw BridgeError.PARENT_RETIRED.refusal();
        }
        if (!point.level().mayStandBelow(parent == null ? null : parent.level())) {
            throw BridgeError.WRONG_LEVEL.refusal("level", point.level());
        }
        return parent;
    }

    private void move(Facts facts, Actor actor, BridgePoint point, @Nullable BridgePoint parent) {
        BridgePointId id = point.id();
        String from = point.path();
        String to = PointPath.below(parent == null ? "" : parent.path(), id.value());
        shift(point, to);
        Map<String, String> details = new HashMap<>();
        details.put("name", point.name());
        BridgePoint before = point.parent();
        details.put("from", before == null ? "" : before.name());
        details.put("to", parent == null ? "" : parent.name());
        BridgePointId parentId = parent == null ? null : parent.id();
        points.moveBranch(point, parent);
        audit.record(actor, "bridge.point_moved", "bridge_point", id.value(), details);
        BridgeFact.Moved moved = new BridgeFact.Moved(id, parentId);
        facts.tell(PointChannel.branch(from), moved);
        facts.tell(Audience.of(SubscriberKind.HOST).onlyAbove(to), moved);
    }

    /** The counts of those who were above it, and of those who will be. */
    private void shift(BridgePoint point, String to) {
        StateShifts shifts = new StateShifts();
        List<UUID> left = point.idsAbove();
        List<UUID> joined = PointPath.idsAbove(to);
        shifts.add(left, point.state(), null);
        shifts.add(joined, null, point.state());
        counts.listBelow(point.id())
                .forEach(
                        (state, number) -> {
                            shifts.add(left, state, -number);
                            shifts.add(joined, state, number);
                        });
        counts.shift(shifts);
    }
}
