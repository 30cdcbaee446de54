package vn.diemcau.floor;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * What somebody says who asks for the floor.
 *
 * @param speakerName who would speak; null: the participant's own name
 * @param pointId where; a host must name it
 * @param note for those who run the session
 */
public record AskFloor(
        String topic,
        @Nullable String speakerName,
        @Nullable BridgePointId pointId,
        @Nullable String note) {}
