package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;

/** By which lines a point takes part, for those who keep it. */
@Path("/bridge-points/{id}/video")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PointVideoResource {

    private final LineReader reader;
    private final LineService lines;
    private final SwitchService switches;
    private final JoinService joins;
    private final CurrentCaller caller;

    @Inject
    PointVideoResource(
            LineReader reader,
            LineService lines,
            SwitchService switches,
            JoinService joins,
            CurrentCaller caller) {
        this.reader = reader;
        this.lines = lines;
        this.switches = switches;
        this.joins = joins;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointVideo get(@PathParam("id") BridgePointId id) {
        return reader.point(caller.signedIn(), id);
    }

    /** The point's own lines, which come before the session's. */
    @PUT
    @Path("/lines")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointVideo change(@PathParam("id") BridgePointId id, SaveLines written) {
        lines.change(caller.signedIn(), id, written);
        return reader.point(caller.signedIn(), id);
    }

    /** Moves this point. */
    @POST
    @Path("/switches")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public PointVideo move(@PathParam("id") BridgePointId id, SwitchLine written) {
        switches.move(caller.signedIn(), id, written);
        return reader.point(caller.signedIn(), id);
    }

    /** The caller's own way in. */
    @POST
    @Path("/join")
    @MayCall({Who.ORGANIZER, Who.HOST, Who.TECHNICIAN})
    public JoinAction join(@PathParam("id") BridgePointId id, JoinLine written) {
        return joins.join(caller.signedIn(), id, written.lineId());
    }
}
