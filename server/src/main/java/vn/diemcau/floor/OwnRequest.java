package vn.diemcau.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * A request as those see it who asked; who of the office decided is not shown.
 *
 * @param byHost whether a host asked for the point, and not a participant for themselves
 * @param place in the queue, from 1; null while it is not worked out and when it does not wait
 * @param placeIsExact false: the place is rounded up, and told again only when that changes
 * @param heldBackBy the rule that keeps it from being called now
 * @param decidedBy the rule that put it behind the one above
 */
public record OwnRequest(
        FloorRequestId id,
        FloorState state,
        String topic,
        String speakerName,
        @Nullable String note,
        @Nullable BridgePointId pointId,
        @Nullable String pointName,
        @Nullable String provinceName,
        boolean byHost,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String declinedReason,
        @Nullable String calledReason,
        int skips,
        @Nullable Integer place,
        boolean placeIsExact,
        @Nullable FairRule heldBackBy,
        @Nullable FairRule decidedBy,
        @Nullable Moved moved) {}
