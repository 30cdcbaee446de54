package vn.diemcau.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.directory.AdminUnitId;

/** An alert with its point, as a query selects it. */
record AlertRow(
        UUID id,
        UUID pointId,
        String pointName,
        PointLevel level,
        @Nullable UUID provinceId,
        AlertRule rule,
        AlertState state,
        @Nullable String detail,
        int times,
        Instant openedAt,
        @Nullable String owner,
        @Nullable UUID ownerId,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt,
        int version,
        String path) {

    AlertView view() {
        return new AlertView(
                new AlertId(id),
                new BridgePointId(pointId),
                pointName,
                level,
                provinceId == null ? null : new AdminUnitId(provinceId),
                rule,
                state,
                detail,
                times,
                openedAt,
                owner,
                ownerId,
                takenAt,
                closedAt,
                version);
    }
}
