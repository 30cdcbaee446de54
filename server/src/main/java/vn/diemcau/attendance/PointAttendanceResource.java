package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;

/** What a point has reported, and whether it is asked to. */
@Path("/bridge-points/{id}/attendance")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PointAttendanceResource {

    private final AttendanceReader reader;
    private final CurrentCaller caller;

    @Inject
    PointAttendanceResource(AttendanceReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointAttendance get(@PathParam("id") BridgePointId id) {
        return reader.ofPoint(caller.signedIn(), id);
    }
}
