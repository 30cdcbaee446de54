package vn.diemcau.onair;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one call of a point. */
public record OnAirCallId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OnAirCallId {}

    public static OnAirCallId fromString(String text) {
        return new OnAirCallId(UUID.fromString(text));
    }
}
