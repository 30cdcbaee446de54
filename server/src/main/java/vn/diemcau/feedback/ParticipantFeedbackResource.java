package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** Giving feedback on the page where one joined. */
@Path("/sessions/{id}/feedback")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipantFeedbackResource {

    /**
     * What a participant is asked.
     *
     * @param form null where no form is open and none was answered
     */
    record Asked(@Nullable AskedFeedbackForm form) {}

    private final AnsweringService answering;
    private final CurrentCaller caller;

    @Inject
    ParticipantFeedbackResource(AnsweringService answering, CurrentCaller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Path("/mine")
    @MayCall(Who.PARTICIPANT)
    public Asked mine(@PathParam("id") SessionId session) {
        Optional<AskedFeedbackForm> form = answering.look(caller.participant(), session);
        return new Asked(form.orElse(null));
    }

    @POST
    @MayCall(Who.PARTICIPANT)
    public void answer(@PathParam("id") SessionId session, GiveFeedback given) {
        answering.answer(caller.participant(), session, given);
    }
}
