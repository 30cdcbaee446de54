package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/**
 * A point, as far as other features name it.
 *
 * @param path the ids from the top down to it; whatever starts with it stands there or below
 */
public record PointBrief(
        BridgePointId id,
        String path,
        PointLevel level,
        String name,
        @Nullable AdminUnitId provinceId,
        PointState state) {}
