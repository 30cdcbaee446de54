package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** One alert, for organizers, and for the hosts at its point and above. */
@Path("/alerts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertResource {

    private final AlertService alerts;
    private final CurrentCaller caller;

    @Inject
    AlertResource(AlertService alerts, CurrentCaller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    /** The newest step first, at most 200. */
    @GET
    @Path("/timeline")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public List<TimelineEntry> timeline(@PathParam("id") AlertId id) {
        return alerts.timeline(caller.signedIn(), id);
    }

    @POST
    @Path("/notes")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public List<TimelineEntry> note(@PathParam("id") AlertId id, NoteAlert written) {
        return alerts.note(caller.signedIn(), id, written);
    }

    /** The caller sees to it from now on; {@code version} is that which they have seen. */
    @PUT
    @Path("/owner")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public AlertView take(@PathParam("id") AlertId id, @QueryParam("version") int version) {
        return alerts.take(caller.signedIn(), id, version);
    }

    @DELETE
    @Path("/owner")
    @MayCall({Who.ORGANIZER, Who.HOST})
    public AlertView release(@PathParam("id") AlertId id, @QueryParam("version") int version) {
        return alerts.release(caller.signedIn(), id, version);
    }
}
