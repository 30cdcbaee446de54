package vn.diemcau.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a document. */
public record DocumentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {}

    public static DocumentId fromString(String text) {
        return new DocumentId(UUID.fromString(text));
    }
}
