package vn.diemcau.checkin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a door. */
public record DoorId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DoorId {}

    public static DoorId fromString(String text) {
        return new DoorId(UUID.fromString(text));
    }
}
