package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/** A point in a list, and in the facts that keep the list fresh. */
public record PointRow(
        BridgePointId id,
        @Nullable BridgePointId parentId,
        PointLevel level,
        String name,
        @Nullable AdminUnitId provinceId,
        @Nullable String chair,
        @Nullable String hostName,
        @Nullable String technicianName,
        @Nullable String technicianPhone,
        PointState state,
        int itemsDone,
        int itemsTotal,
        @Nullable String incident,
        int version) {}
