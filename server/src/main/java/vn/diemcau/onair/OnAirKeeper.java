package vn.diemcau.onair;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;

/**
 * Who answers for a point.
 *
 * @param paths of the points that they host or keep running, now
 * @param command made by the client; the same again is the same command
 */
public record OnAirKeeper(SessionId session, Actor actor, Set<String> paths, UUID command) {

    UUID id() {
        return Objects.requireNonNull(actor.id(), "only people send commands");
    }
}
