package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** The doors of a session, for its organizers. */
@Path("/sessions/{id}/doors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionDoorsResource {

    private final DoorService doors;
    private final CurrentCaller caller;

    @Inject
    SessionDoorsResource(DoorService doors, CurrentCaller caller) {
        this.doors = doors;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public List<DoorRow> list(@PathParam("id") SessionId session) {
        return doors.list(caller.signedIn(), session);
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public DoorLink create(@PathParam("id") SessionId session, SaveDoor written) {
        return doors.create(caller.signedIn(), session, written);
    }
}
