package vn.diemcau.delegate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a delegate. */
public record DelegateId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegateId {}

    public static DelegateId fromString(String text) {
        return new DelegateId(UUID.fromString(text));
    }
}
