package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/** Which points of a session a list is to have; null asks for all. */
public record PointFilter(
        @Nullable BridgePointId parent,
        @Nullable AdminUnitId province,
        @Nullable PointLevel level,
        @Nullable PointState state,
        @Nullable String searched) {

    public static final PointFilter ALL = new PointFilter(null, null, null, null, null);
}
