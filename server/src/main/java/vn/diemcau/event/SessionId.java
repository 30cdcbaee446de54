package vn.diemcau.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.diemcau.channel.ChannelId;

/** Names a session. */
public record SessionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {}

    /** The live path of the session; it has the session's id. */
    public ChannelId channel() {
        return new ChannelId(value);
    }

    public static SessionId fromString(String text) {
        return new SessionId(UUID.fromString(text));
    }
}
