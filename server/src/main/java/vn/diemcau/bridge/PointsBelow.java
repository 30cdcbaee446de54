package vn.diemcau.bridge;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many points stand below one, on all levels, and in which states.
 *
 * @param total of those that take part
 * @param states every state but that of points which have been retired
 */
public record PointsBelow(long total, Map<PointState, Long> states) {

    static final PointsBelow NONE = of(Map.of());

    static PointsBelow of(Map<PointState, Long> counted) {
        Map<PointState, Long> states = new EnumMap<>(PointState.class);
        long total = 0;
        for (PointState state : PointState.values()) {
            if (state != PointState.RETIRED) {
                long points = counted.getOrDefault(state, 0L);
                states.put(state, points);
                total += points;
            }
        }
        return new PointsBelow(total, states);
    }
}
