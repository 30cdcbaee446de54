package vn.diemcau.poll;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a poll. */
public record PollId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PollId {}

    public static PollId fromString(String text) {
        return new PollId(UUID.fromString(text));
    }
}
