package vn.diemcau.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an administrative unit, in one period of validity. */
public record AdminUnitId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AdminUnitId {}

    public static AdminUnitId fromString(String text) {
        return new AdminUnitId(UUID.fromString(text));
    }
}
