package vn.diemcau.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a topic of a session. */
public record TopicId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TopicId {}

    public static TopicId fromString(String text) {
        return new TopicId(UUID.fromString(text));
    }
}
