package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;

/** What is to be seen to in a session: all of it for organizers, of the own branches for hosts. */
@Path("/sessions/{id}/alerts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionAlertsResource {

    private final AlertReader reader;
    private final CurrentCaller caller;

    @Inject
    SessionAlertsResource(AlertReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    /** Those that stand, unless a state is asked for. */
    @GET
    @MayCall({Who.ORGANIZER, Who.HOST})
    public AlertPage page(
            @PathParam("id") SessionId session,
            @QueryParam("state") @Nullable AlertState state,
            @QueryParam("rule") @Nullable AlertRule rule,
            @QueryParam("level") @Nullable PointLevel level,
            @QueryParam("point") @Nullable BridgePointId point,
            @QueryParam("below") boolean below,
            @QueryParam("mine") boolean mine,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return reader.page(
                caller.signedIn(),
                session,
                new AlertFilter(
                        state,
                        rule,
                        level,
                        point,
                        below,
                        mine ? caller.signedIn().actorId() : null),
                new PageRequest(page, size));
    }
}
