package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Who speaks in a session, as it stands; what happens is told by the live path. */
@Path("/sessions/{id}/floor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FloorResource {

    private final FloorReader floor;
    private final FloorSettingsService settings;
    private final CurrentCaller caller;

    @Inject
    FloorResource(FloorReader floor, FloorSettingsService settings, CurrentCaller caller) {
        this.floor = floor;
        this.settings = settings;
        this.caller = caller;
    }

    /** The whole queue, a page of it, with why everybody stands where they stand. */
    @GET
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    public FloorPage page(
            @PathParam("id") SessionId id,
            @QueryParam("q") @Nullable String searched,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return floor.page(caller.signedIn(), id, searched, new PageRequest(page, size));
    }

    /** What is over: spoken, withdrawn, declined. */
    @GET
    @Path("/history")
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    public Page<DeskRequest> history(
            @PathParam("id") SessionId id,
            @QueryParam("state") @Nullable FloorState state,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return floor.history(caller.signedIn(), id, state, new PageRequest(page, size));
    }

    /** How the floor was shared among the provinces. */
    @GET
    @Path("/times")
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    public FloorTimes times(@PathParam("id") SessionId id) {
        return floor.times(caller.signedIn(), id);
    }

    /** The head of the queue, as everybody may see it. */
    @GET
    @Path("/queue")
    @MayCall({
        Who.PARTICIPANT,
        Who.HOST,
        Who.MODERATOR,
        Who.STAGE_OPERATOR,
        Who.ORGANIZER,
        Who.CHAIR
    })
    public QueueSnapshot queue(@PathParam("id") SessionId id) {
        return floor.queue(caller.get(), id);
    }

    /** Who comes next, with names and topics. */
    @GET
    @Path("/next")
    @MayCall({Who.CHAIR, Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    public NextSpeakers next(@PathParam("id") SessionId id) {
        return floor.next(caller.signedIn(), id);
    }

    /** The calling participant's own requests. */
    @GET
    @Path("/mine")
    @MayCall(Who.PARTICIPANT)
    public OwnFloor own(@PathParam("id") SessionId id) {
        return floor.own(caller.participant(), id);
    }

    /** Points at which the calling participant may sit. */
    @GET
    @Path("/seats")
    @MayCall(Who.PARTICIPANT)
    public List<Seat> seats(@PathParam("id") SessionId id, @QueryParam("q") @Nullable String part) {
        return floor.seats(caller.participant(), id, part);
    }

    /** The requests for the points that the caller hosts, or for one of them and those below. */
    @GET
    @Path("/hosted")
    @MayCall(Who.HOST)
    public OwnFloor hosted(
            @PathParam("id") SessionId id, @QueryParam("point") @Nullable BridgePointId point) {
        return floor.ofHost(caller.signedIn(), id, point);
    }

    @GET
    @Path("/settings")
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    public FloorSettingsView settings(@PathParam("id") SessionId id) {
        return settings.get(caller.signedIn(), id);
    }

    @PUT
    @Path("/settings")
    @MayCall(Who.ORGANIZER)
    public FloorSettingsView change(@PathParam("id") SessionId id, ChangeFloorSettings written) {
        return settings.change(caller.signedIn(), id, written);
    }
}
