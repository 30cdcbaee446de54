package vn.diemcau.onair;

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

/** Which points of a session are on air; what happens is told by the live path. */
@Path("/sessions/{id}/on-air")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OnAirResource {

    private final OnAirReader calls;
    private final CurrentCaller caller;

    @Inject
    OnAirResource(OnAirReader calls, CurrentCaller caller) {
        this.calls = calls;
        this.caller = caller;
    }

    /** Who is on air, who is called, who comes then. */
    @GET
    @MayCall({Who.STAGE_OPERATOR, Who.MODERATOR, Who.ORGANIZER, Who.CHAIR})
    public OnAirPicture picture(@PathParam("id") SessionId id) {
        return calls.picture(caller.signedIn(), id);
    }

    /** What has ended, with who did what and when; the newest first. */
    @GET
    @Path("/history")
    @MayCall({Who.STAGE_OPERATOR, Who.MODERATOR, Who.ORGANIZER})
    public Page<PastCall> history(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return calls.history(caller.signedIn(), id, new PageRequest(page, size));
    }
}
