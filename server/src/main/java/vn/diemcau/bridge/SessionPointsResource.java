package vn.diemcau.bridge;

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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;

/** The bridge points of a session, as far as the caller sees them. */
@Path("/sessions/{id}/bridge-points")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionPointsResource {

    private final BridgePointService points;
    private final PointTree tree;
    private final CurrentCaller caller;

    @Inject
    SessionPointsResource(BridgePointService points, PointTree tree, CurrentCaller caller) {
        this.points = points;
        this.tree = tree;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.HOST, Who.TECHNICIAN})
    public PointPage page(
            @PathParam("id") SessionId session,
            @QueryParam("parent") @Nullable BridgePointId parent,
            @QueryParam("province") @Nullable AdminUnitId province,
            @QueryParam("level") @Nullable PointLevel level,
            @QueryParam("state") @Nullable PointState state,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return points.page(
                caller.signedIn(),
                session,
                new PointFilter(parent, province, level, state, searched),
                new PageRequest(page, size));
    }

    @GET
    @Path("/summary")
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.HOST, Who.TECHNICIAN})
    public PointSummary summary(@PathParam("id") SessionId session) {
        return points.summary(caller.signedIn(), session);
    }

    @POST
    @MayCall({Who.ORGANIZER, Who.HOST})
    public Response add(@PathParam("id") SessionId session, SavePoint written) {
        BridgePointId added = tree.add(caller.signedIn(), session, written);
        return Response.status(Response.Status.CREATED)
                .entity(points.get(caller.signedIn(), added))
                .build();
    }

    /** A point for every province that is in force on the session's day and has none. */
    @POST
    @Path("/provinces")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public Map<String, Integer> addProvinces(@PathParam("id") SessionId session) {
        return Map.of("added", tree.addProvinces(caller.signedIn(), session));
    }
}
