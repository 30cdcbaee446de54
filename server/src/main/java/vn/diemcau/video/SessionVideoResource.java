package vn.diemcau.video;

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
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** The lines of a session, and who takes part by which. */
@Path("/sessions/{id}/video")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionVideoResource {

    private final LineReader reader;
    private final LineService lines;
    private final SwitchService switches;
    private final JoinService joins;
    private final CurrentCaller caller;

    @Inject
    SessionVideoResource(
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
    @MayCall({Who.ORGANIZER, Who.STAGE_OPERATOR, Who.MODERATOR})
    public SessionVideo get(@PathParam("id") SessionId id) {
        return reader.session(caller.signedIn(), id);
    }

    @PUT
    @Path("/lines")
    @MayCall(Who.ORGANIZER)
    public SessionVideo change(@PathParam("id") SessionId id, SaveLines written) {
        lines.change(caller.signedIn(), id, written);
        return reader.session(caller.signedIn(), id);
    }

    /** Moves the session, or one province of it. */
    @POST
    @Path("/switches")
    @MayCall({Who.ORGANIZER, Who.STAGE_OPERATOR})
    public SessionVideo move(@PathParam("id") SessionId id, SwitchLine written) {
        switches.move(caller.signedIn(), id, written);
        return reader.session(caller.signedIn(), id);
    }

    /** The moves so far, the last one first. */
    @GET
    @Path("/switches")
    @MayCall({Who.ORGANIZER, Who.STAGE_OPERATOR, Who.MODERATOR})
    public Page<SwitchStepView> steps(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return reader.steps(caller.signedIn(), id, new PageRequest(page, size));
    }

    /** The caller's own way in, as a moderator of the room. */
    @POST
    @Path("/join")
    @MayCall({Who.ORGANIZER, Who.STAGE_OPERATOR})
    public JoinAction join(@PathParam("id") SessionId id, JoinLine written) {
        return joins.join(caller.signedIn(), id, written.lineId());
    }

    /** Looks at the room now; the answer comes at the latest when the video server's time is up. */
    @POST
    @Path("/lines/{line}/look")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public RoomLook look(@PathParam("id") SessionId id, @PathParam("line") LineId line) {
        return joins.look(caller.signedIn(), id, line);
    }

    /** Puts everybody out of the room. */
    @POST
    @Path("/lines/{line}/end")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public void end(@PathParam("id") SessionId id, @PathParam("line") LineId line) {
        joins.end(caller.signedIn(), id, line);
    }
}
