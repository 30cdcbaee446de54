package vn.diemcau.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an invitation. */
public record InvitationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationId {}

    public static InvitationId fromString(String text) {
        return new InvitationId(UUID.fromString(text));
    }
}
