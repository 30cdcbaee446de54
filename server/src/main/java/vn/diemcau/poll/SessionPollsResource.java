package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Download;

/** The polls of a session as they stand; what happens to them is told by the live path. */
@Path("/sessions/{id}/polls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionPollsResource {

    private final PollService service;
    private final PollReader polls;
    private final CurrentCaller caller;

    @Inject
    SessionPollsResource(PollService service, PollReader polls, CurrentCaller caller) {
        this.service = service;
        this.polls = polls;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public PollPage page(@PathParam("id") SessionId id) {
        return polls.page(caller.signedIn(), id);
    }

    @POST
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public PollView create(@PathParam("id") SessionId id, SavePoll written) {
        return service.create(caller.signedIn(), id, written);
    }

    /** What everybody in the session may see. */
    @GET
    @Path("/published")
    @MayCall({Who.PARTICIPANT, Who.STAGE_OPERATOR, Who.CHAIR, Who.MODERATOR, Who.ORGANIZER})
    public PublishedPolls published(@PathParam("id") SessionId id) {
        return polls.published(caller.get(), id);
    }

    /** The results of all polls. */
    @GET
    @Path("/results.xlsx")
    @Produces(Download.XLSX)
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public Response workbook(@PathParam("id") SessionId id) {
        return Download.of(
                polls.workbook(caller.signedIn(), id), Download.XLSX, "ket-qua-tham-do.xlsx");
    }
}
