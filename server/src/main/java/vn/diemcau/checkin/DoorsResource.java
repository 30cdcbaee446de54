package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** One door, for organizers. */
@Path("/doors/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoorsResource {

    private final DoorService doors;
    private final CurrentCaller caller;

    @Inject
    DoorsResource(DoorService doors, CurrentCaller caller) {
        this.doors = doors;
        this.caller = caller;
    }

    @POST
    @Path("/link")
    @MayCall(Who.ORGANIZER)
    public DoorLink link(@PathParam("id") DoorId id) {
        return doors.link(caller.signedIn(), id);
    }

    @POST
    @Path("/revoke")
    @MayCall(Who.ORGANIZER)
    public void revoke(@PathParam("id") DoorId id) {
        doors.revoke(caller.signedIn(), id);
    }
}
