package vn.diemcau.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A channel, by which everybody in one place hears what happens there. */
public record ChannelId(@JsonValue UUID value) {

    public static ChannelId fromString(String text) {
        return new ChannelId(UUID.fromString(text));
    }
}
