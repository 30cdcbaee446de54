package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** What the organizations for which the caller works may name, in all announced sessions. */
@Path("/units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    private final AllotmentService allotments;
    private final CurrentCaller caller;

    @Inject
    UnitResource(AllotmentService allotments, CurrentCaller caller) {
        this.allotments = allotments;
        this.caller = caller;
    }

    /** The newest sessions first. */
    @GET
    @Path("/allotments")
    @MayCall(Who.ORGANIZATION_STAFF)
    public Page<UnitAllotment> page(
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return allotments.ofUnits(caller.signedIn(), new PageRequest(page, size));
    }
}
