package vn.diemcau.show;

import java.util.Objects;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.event.SessionId;

/**
 * Who sends a command to which session.
 *
 * @param command made by the client; the same again is the same command
 */
public record Operator(SessionId session, Actor actor, UUID command) {

    UUID id() {
        return Objects.requireNonNull(actor.id(), "only people send commands");
    }

    ChannelId channel() {
        return session.channel();
    }
}
