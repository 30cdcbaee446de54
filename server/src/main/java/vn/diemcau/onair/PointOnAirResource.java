package vn.diemcau.onair;

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

/** What those who keep a point know of its going on air. */
@Path("/bridge-points/{id}/on-air")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PointOnAirResource {

    private final OnAirReader calls;
    private final CurrentCaller caller;

    @Inject
    PointOnAirResource(OnAirReader calls, CurrentCaller caller) {
        this.calls = calls;
        this.caller = caller;
    }

    /** Whether the point is called, stands by or is on air, and whether it will be next. */
    @GET
    @MayCall({Who.HOST, Who.TECHNICIAN, Who.ORGANIZER})
    public PointOnAir ofPoint(@PathParam("id") BridgePointId id) {
        return calls.ofPoint(caller.signedIn(), id);
    }
}
