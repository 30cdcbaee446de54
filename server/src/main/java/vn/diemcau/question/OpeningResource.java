package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** Opening who asked a hidden question, by two people. */
@Path("/sessions/{id}/questions/{question}/opening")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpeningResource {

    private final OpeningService openings;
    private final CurrentCaller caller;

    @Inject
    OpeningResource(OpeningService openings, CurrentCaller caller) {
        this.openings = openings;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Openings list(
            @PathParam("id") SessionId id, @PathParam("question") QuestionId question) {
        return openings.list(caller.signedIn(), id, question);
    }

    /** The first of the two. */
    @POST
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Openings request(
            @PathParam("id") SessionId id,
            @PathParam("question") QuestionId question,
            RequestOpening wanted) {
        return openings.request(caller.signedIn(), id, question, wanted.reason());
    }

    /** The second of the two. */
    @POST
    @Path("/confirmation")
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Openings confirm(
            @PathParam("id") SessionId id, @PathParam("question") QuestionId question) {
        return openings.confirm(caller.signedIn(), id, question);
    }

    /** Either of them, as long as nothing is opened. */
    @DELETE
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Openings withdraw(
            @PathParam("id") SessionId id, @PathParam("question") QuestionId question) {
        return openings.withdraw(caller.signedIn(), id, question);
    }
}
