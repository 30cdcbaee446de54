package vn.diemcau.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a feedback form. */
public record FeedbackFormId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackFormId {}

    public static FeedbackFormId fromString(String text) {
        return new FeedbackFormId(UUID.fromString(text));
    }
}
