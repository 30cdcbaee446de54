package vn.diemcau.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.directory.AdminUnitId;

/**
 * An alert as lists and facts have it.
 *
 * @param detail what the point itself said, such as of its incident
 * @param times how often it opened
 * @param openedAt the last time that it did
 * @param owner who sees to it, as people read it
 * @param ownerId the account or the link of who sees to it
 */
public record AlertView(
        AlertId id,
        BridgePointId pointId,
        String pointName,
        PointLevel level,
        @Nullable AdminUnitId provinceId,
        AlertRule rule,
        AlertState state,
        @Nullable String detail,
        int times,
        Instant openedAt,
        @Nullable String owner,
        @Nullable UUID ownerId,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt,
        int version) {}
