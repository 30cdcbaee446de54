package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** One poll while it is prepared. */
@Path("/polls/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PollResource {

    private final PollService polls;
    private final CurrentCaller caller;

    @Inject
    PollResource(PollService polls, CurrentCaller caller) {
        this.polls = polls;
        this.caller = caller;
    }

    @PUT
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public PollView change(@PathParam("id") PollId id, SavePoll written) {
        return polls.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall({Who.MODERATOR, Who.ORGANIZER})
    public void delete(@PathParam("id") PollId id) {
        polls.delete(caller.signedIn(), id);
    }
}
