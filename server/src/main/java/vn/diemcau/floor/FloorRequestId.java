package vn.diemcau.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a request to speak. */
public record FloorRequestId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FloorRequestId {}

    public static FloorRequestId fromString(String text) {
        return new FloorRequestId(UUID.fromString(text));
    }
}
