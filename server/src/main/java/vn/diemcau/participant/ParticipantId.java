package vn.diemcau.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a participant: one browser in one session. */
public record ParticipantId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {}

    public static ParticipantId fromString(String text) {
        return new ParticipantId(UUID.fromString(text));
    }
}
