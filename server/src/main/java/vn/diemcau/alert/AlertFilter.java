package vn.diemcau.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/**
 * Which alerts are asked for.
 *
 * @param state null: all that stand
 * @param owner only those to which this person sees
 */
record AlertFilter(
        @Nullable AlertState state,
        @Nullable AlertRule rule,
        @Nullable PointLevel level,
        @Nullable UUID owner) {}
