package vn.diemcau.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an event. */
public record EventId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventId {}

    public static EventId fromString(String text) {
        return new EventId(UUID.fromString(text));
    }
}
