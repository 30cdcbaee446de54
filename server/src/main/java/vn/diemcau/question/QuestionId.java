package vn.diemcau.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a question. */
public record QuestionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionId {}

    public static QuestionId fromString(String text) {
        return new QuestionId(UUID.fromString(text));
    }
}
