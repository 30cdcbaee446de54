package vn.diemcau.onair;

import java.util.Objects;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;

/**
 * Who calls points of which session.
 *
 * @param command made by the client; the same again is the same command
 * @param version of the board that they have seen
 */
public record OnAirOperator(SessionId session, Actor actor, UUID command, int version) {

    UUID id() {
        return Objects.requireNonNull(actor.id(), "only people send commands");
    }
}
