package vn.diemcau.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A channel; its id is that of the session whose live path it is. */
public record ChannelId(@JsonValue UUID value) {

    public static ChannelId fromString(String text) {
        return new ChannelId(UUID.fromString(text));
    }
}
