package vn.diemcau.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an alert. */
public record AlertId(@JsonValue UUID value) {

    @JsonCreator
    public AlertId {}

    public static AlertId fromString(String text) {
        return new AlertId(UUID.fromString(text));
    }
}
