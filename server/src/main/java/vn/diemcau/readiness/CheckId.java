package vn.diemcau.readiness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an item of an event's checklist. */
public record CheckId(@JsonValue UUID value) {

    @JsonCreator
    public CheckId {}

    public static CheckId fromString(String text) {
        return new CheckId(UUID.fromString(text));
    }
}
