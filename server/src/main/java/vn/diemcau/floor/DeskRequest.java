package vn.diemcau.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * A request as those see it who run the session.
 *
 * @param number the how-manieth request of the session
 * @param byHost whether a host asked for the point, and not a participant for themselves
 * @param turn the how-manieth turn of the session; null while it was not called
 * @param calledReason why it was called before others, where it was
 */
public record DeskRequest(
        FloorRequestId id,
        long number,
        FloorState state,
        String speakerName,
        String topic,
        @Nullable String note,
        @Nullable String school,
        PlaceKind placeKind,
        @Nullable String provinceName,
        @Nullable BridgePointId pointId,
        @Nullable String pointName,
        boolean byHost,
        Instant askedAt,
        Instant changedAt,
        @Nullable Long turn,
        @Nullable Instant calledAt,
        @Nullable String calledBy,
        @Nullable String calledReason,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String declinedBy,
        @Nullable String declinedReason,
        int skips,
        @Nullable Hand moved) {}
