package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** Who this browser is. */
@Path("/participants/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnParticipantResource {

    private final ParticipantService participants;
    private final CurrentCaller caller;

    @Inject
    OwnParticipantResource(ParticipantService participants, CurrentCaller caller) {
        this.participants = participants;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.PARTICIPANT)
    public ParticipantView me() {
        return participants.get(new ParticipantId(caller.participant().participantId()));
    }
}
