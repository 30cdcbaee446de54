package vn.diemcau.delegate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an allotment. */
public record AllotmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllotmentId {}

    public static AllotmentId fromString(String text) {
        return new AllotmentId(UUID.fromString(text));
    }
}
