package vn.diemcau.video;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a line. A point's link of its own has the point's id. */
public record LineId(@JsonValue UUID value) {

    /** The line that every session has and nobody plans: going on in writing. */
    static final LineId TEXT_ONLY = new LineId(new UUID(0, 0));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {}

    public static LineId fromString(String text) {
        return new LineId(UUID.fromString(text));
    }
}
