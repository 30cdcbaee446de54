package vn.diemcau.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** The checklist that all points of a session's event have. */
@Path("/sessions/{id}/readiness")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final ReadinessService readiness;
    private final CurrentCaller caller;

    @Inject
    ReadinessResource(ReadinessService readiness, CurrentCaller caller) {
        this.readiness = readiness;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public ReadinessView get(@PathParam("id") SessionId session) {
        return readiness.get(caller.signedIn(), session);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public ReadinessView save(@PathParam("id") SessionId session, SaveChecklist written) {
        return readiness.save(caller.signedIn(), session, written);
    }
}
