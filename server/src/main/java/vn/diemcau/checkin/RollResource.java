package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.kernel.PageRequest;

/** Who sits in the room of a point, for whoever keeps the point. */
@Path("/bridge-points/{id}/roll")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RollResource {

    private final RollService rolls;
    private final CurrentCaller caller;

    @Inject
    RollResource(RollService rolls, CurrentCaller caller) {
        this.rolls = rolls;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public RollView get(
            @PathParam("id") BridgePointId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        return rolls.get(caller.signedIn(), id, searched, new PageRequest(page, size));
    }

    @PUT
    @Path("/{delegate}")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public void mark(
            @PathParam("id") BridgePointId id,
            @PathParam("delegate") DelegateId delegate,
            MarkOnRoll said) {
        rolls.mark(caller.signedIn(), id, delegate, said);
    }

    @POST
    @Path("/headcounts")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public HeadcountView count(@PathParam("id") BridgePointId id, CountPeople counted) {
        return rolls.count(caller.signedIn(), id, counted);
    }
}
