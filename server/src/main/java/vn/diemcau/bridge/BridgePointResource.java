package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.readiness.CheckId;

/** A bridge point: its data, its checklist and its incidents. */
@Path("/bridge-points")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BridgePointResource {

    private final BridgePointService points;
    private final PointTree tree;
    private final PointChanges changes;
    private final PointMoves moves;
    private final PointRetirement retirement;
    private final CurrentCaller caller;

    @Inject
    BridgePointResource(
            BridgePointService points,
            PointTree tree,
            PointChanges changes,
            PointMoves moves,
            PointRetirement retirement,
            CurrentCaller caller) {
        this.moves = moves;
        this.retirement = retirement;
        this.points = points;
        this.tree = tree;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Path("/mine")
    @MayCall({Who.HOST, Who.TECHNICIAN})
    public Page<OwnPoint> mine(
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return points.own(caller.signedIn(), new PageRequest(page, size));
    }

    @GET
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.HOST, Who.TECHNICIAN})
    public PointView get(@PathParam("id") BridgePointId id) {
        return points.get(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public PointView change(@PathParam("id") BridgePointId id, ChangePoint written) {
        changes.change(caller.signedIn(), id, written);
        return points.get(caller.signedIn(), id);
    }

    @DELETE
    @Path("/{id}")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public void remove(@PathParam("id") BridgePointId id) {
        tree.remove(caller.signedIn(), id);
    }

    /** Gives it, and what stands below it, another place in the tree. */
    @PUT
    @Path("/{id}/parent")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public PointView move(@PathParam("id") BridgePointId id, MovePoint wanted) {
        moves.move(caller.signedIn(), id, wanted);
        return points.get(caller.signedIn(), id);
    }

    /** It takes no part any more, with what stands below it; all that is known of it stays. */
    @PUT
    @Path("/{id}/retirement")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public PointView retire(@PathParam("id") BridgePointId id, RetirePoint written) {
        retirement.retire(caller.signedIn(), id, written);
        return points.get(caller.signedIn(), id);
    }

    @DELETE
    @Path("/{id}/retirement")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public PointView reopen(@PathParam("id") BridgePointId id) {
        retirement.reopen(caller.signedIn(), id);
        return points.get(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}/readiness/{item}")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointView tick(
            @PathParam("id") BridgePointId id, @PathParam("item") CheckId item, SetDone written) {
        changes.tick(caller.signedIn(), id, item, written.done());
        return points.get(caller.signedIn(), id);
    }

    @PUT
    @Path("/{id}/incident")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointView report(@PathParam("id") BridgePointId id, ReportIncident written) {
        changes.report(caller.signedIn(), id, written);
        return points.get(caller.signedIn(), id);
    }

    @DELETE
    @Path("/{id}/incident")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointView clearIncident(@PathParam("id") BridgePointId id) {
        changes.clearIncident(caller.signedIn(), id);
        return points.get(caller.signedIn(), id);
    }
}
