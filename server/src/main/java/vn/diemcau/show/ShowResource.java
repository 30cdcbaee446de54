package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** A session's show as it stands; what happens to it is told by the live path. */
@Path("/sessions/{id}/show")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShowResource {

    private final ShowReader shows;
    private final CurrentCaller caller;

    @Inject
    ShowResource(ShowReader shows, CurrentCaller caller) {
        this.shows = shows;
        this.caller = caller;
    }

    /** What the screens go by. */
    @GET
    @MayCall({Who.STAGE_OPERATOR, Who.CHAIR, Who.MODERATOR, Who.ORGANIZER})
    public ShowView show(@PathParam("id") SessionId id) {
        return shows.show(caller.signedIn(), id);
    }

    /** The agenda item that runs. */
    @GET
    @Path("/current")
    @MayCall({Who.PARTICIPANT, Who.HOST, Who.TECHNICIAN})
    public CurrentView current(@PathParam("id") SessionId id) {
        return shows.current(caller.get(), id);
    }

    /** All messages to the stage, the newest first. */
    @GET
    @Path("/messages")
    @MayCall({Who.STAGE_OPERATOR, Who.MODERATOR, Who.ORGANIZER})
    public Page<MessageView> messages(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return shows.messages(caller.signedIn(), id, new PageRequest(page, size));
    }
}
