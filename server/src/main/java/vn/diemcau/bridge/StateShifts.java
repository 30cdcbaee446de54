package vn.diemcau.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By how much the counts below points change; gathered, so that many changes are one statement. */
final class StateShifts {

    /** The points of one state below one point. */
    record Counted(UUID point, PointState state) {}

    private final Map<Counted, Integer> shifts = new HashMap<>();

    static StateShifts of(BridgePoint point, @Nullable PointState was, @Nullable PointState now) {
        StateShifts shifts = new StateShifts();
        shifts.add(point.idsAbove(), was, now);
        return shifts;
    }

    /** A point below {@code above} has come (was nothing), gone (is nothing), or become another. */
    void add(List<UUID> above, @Nullable PointState was, @Nullable PointState now) {
        if (was == now) {
            return;
        }
        for (UUID point : above) {
            if (was != null) {
                shifts.merge(new Counted(point, was), -1, Integer::sum);
            }
            if (now != null) {
                shifts.merge(new Counted(point, now), 1, Integer::sum);
            }
        }
    }

    /** So many points below {@code above} came with a branch, or went with one. */
    void add(List<UUID> above, PointState state, int points) {
        above.forEach(point -> shifts.merge(new Counted(point, state), points, Integer::sum));
    }

    Map<Counted, Integer> shifts() {
        return shifts;
    }
}
