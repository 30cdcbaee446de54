package vn.diemcau.linetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** The line tests of a point, for whoever keeps the point. */
@Path("/bridge-points/{id}/line-tests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LineTestResource {

    private final LineTestService tests;
    private final CurrentCaller caller;

    @Inject
    LineTestResource(LineTestService tests, CurrentCaller caller) {
        this.tests = tests;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public Page<LineTestView> page(
            @PathParam("id") BridgePointId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("10") int size) {
        return tests.page(caller.signedIn(), id, new PageRequest(page, size));
    }

    @POST
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public LineTestView save(@PathParam("id") BridgePointId id, SaveLineTest measured) {
        return tests.save(caller.signedIn(), id, measured);
    }
}
