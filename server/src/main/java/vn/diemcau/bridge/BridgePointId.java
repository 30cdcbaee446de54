package vn.diemcau.bridge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a bridge point. */
public record BridgePointId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BridgePointId {}

    public static BridgePointId fromString(String text) {
        return new BridgePointId(UUID.fromString(text));
    }
}
