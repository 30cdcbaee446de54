package vn.diemcau.delegate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a group of delegates. */
public record DelegateGroupId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegateGroupId {}

    public static DelegateGroupId fromString(String text) {
        return new DelegateGroupId(UUID.fromString(text));
    }
}
