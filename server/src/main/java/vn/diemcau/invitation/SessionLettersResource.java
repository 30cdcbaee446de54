package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** Letters of words that an organizer is writing. */
@Path("/sessions/{id}/letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionLettersResource {

    private final LetterTrials trials;
    private final CurrentCaller caller;

    @Inject
    SessionLettersResource(LetterTrials trials, CurrentCaller caller) {
        this.trials = trials;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @MayCall(Who.ORGANIZER)
    public InvitationPreview.Sample look(@PathParam("id") SessionId id, TryLetter tried) {
        return trials.look(caller.signedIn(), id, tried);
    }

    @POST
    @Path("/test")
    @MayCall(Who.ORGANIZER)
    public TestSent test(@PathParam("id") SessionId id, TryLetter tried) {
        return trials.test(caller.signedIn(), id, tried);
    }
}
