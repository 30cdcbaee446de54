package vn.diemcau.bridge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/**
 * A point in a list, and in the facts that keep the list fresh.
 *
 * @param above the points above it, from the top
 * @param code by which lists name it
 * @param line of the console at the point, which is weak before it is lost
 * @param lineSince since when; null where there is none
 */
public record PointRow(
        BridgePointId id,
        @Nullable BridgePointId parentId,
        List<BridgePointId> above,
        PointLevel level,
        String name,
        @Nullable String code,
        @Nullable AdminUnitId provinceId,
        @Nullable String chair,
        @Nullable String hostName,
        @Nullable String technicianName,
        @Nullable String technicianPhone,
        PointState state,
        int itemsDone,
        int itemsTotal,
        @Nullable String incident,
        PointLine line,
        @Nullable Instant lineSince,
        int version) {}
