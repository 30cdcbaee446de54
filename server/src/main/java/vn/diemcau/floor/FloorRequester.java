package vn.diemcau.floor;

import java.util.Set;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.participant.ParticipantId;

/** Who asks for the floor or takes a request back. */
public sealed interface FloorRequester {

    Actor actor();

    /** Somebody who joined the session, for themselves. */
    record OfParticipant(ParticipantId participant, UUID command) implements FloorRequester {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.PARTICIPANT, participant.value(), command.toString());
        }
    }

    /**
     * A host.
     *
     * @param paths of the points that they host, now
     */
    record OfHost(Actor actor, Set<String> paths) implements FloorRequester {}
}
