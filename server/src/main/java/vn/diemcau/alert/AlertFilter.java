package vn.diemcau.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;

/**
 * Which alerts are asked for.
 *
 * @param state null: all that stand
 * @param point only at this point
 * @param below whether also at those below it
 * @param owner only those to which this person sees
 */
record AlertFilter(
        @Nullable AlertState state,
        @Nullable AlertRule rule,
        @Nullable PointLevel level,
        @Nullable BridgePointId point,
        boolean below,
        @Nullable UUID owner) {}
