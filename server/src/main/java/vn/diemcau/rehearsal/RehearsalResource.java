package vn.diemcau.rehearsal;

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
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.event.SessionId;

/** The practice of a session, for its organizers. */
@Path("/sessions/{id}/rehearsal")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RehearsalResource {

    private final RehearsalService rehearsals;
    private final CurrentCaller caller;

    @Inject
    RehearsalResource(RehearsalService rehearsals, CurrentCaller caller) {
        this.rehearsals = rehearsals;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public RehearsalView get(@PathParam("id") SessionId id) {
        return rehearsals.get(caller.signedIn(), id);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public RehearsalView mark(@PathParam("id") SessionId id, MarkRehearsal wanted) {
        return rehearsals.mark(caller.signedIn(), id, wanted.rehearsal());
    }

    @POST
    @Path("/pass")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public IssuedPass issuePass(@PathParam("id") SessionId id) {
        return rehearsals.issuePass(caller.signedIn(), id);
    }

    @DELETE
    @Path("/pass")
    @MayCall(Who.ORGANIZER)
    public RehearsalView endPass(@PathParam("id") SessionId id) {
        return rehearsals.endPass(caller.signedIn(), id);
    }

    /** Begins to delete all that was said and done in it. */
    @POST
    @Path("/wipe")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public RehearsalView wipe(@PathParam("id") SessionId id) {
        return rehearsals.wipe(caller.signedIn(), id);
    }
}
