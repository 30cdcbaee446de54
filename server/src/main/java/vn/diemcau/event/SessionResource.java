package vn.diemcau.event;

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

/** A session: planned, changed, opened and closed. */
@Path("/sessions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SessionService sessions;
    private final JoinLinks links;
    private final CurrentCaller caller;

    @Inject
    SessionResource(SessionService sessions, JoinLinks links, CurrentCaller caller) {
        this.sessions = sessions;
        this.links = links;
        this.caller = caller;
    }

    @GET
    @MayCall({
        Who.ORGANIZER,
        Who.MODERATOR,
        Who.STAGE_OPERATOR,
        Who.CHAIR,
        Who.ORGANIZATION_STAFF,
        Who.HOST,
        Who.TECHNICIAN
    })
    public SessionDetail get(@PathParam("id") SessionId id) {
        return sessions.detail(caller.signedIn(), id);
    }

    @PUT
    @MayCall(Who.ORGANIZER)
    public SessionDetail change(@PathParam("id") SessionId id, SaveSession written) {
        return sessions.change(caller.signedIn(), id, written);
    }

    @DELETE
    @MayCall(Who.ORGANIZER)
    public void delete(@PathParam("id") SessionId id) {
        sessions.delete(caller.signedIn(), id);
    }

    @PUT
    @Path("/agenda")
    @MayCall(Who.ORGANIZER)
    public SessionDetail changeAgenda(@PathParam("id") SessionId id, ChangeAgenda written) {
        return sessions.changeAgenda(caller.signedIn(), id, written);
    }

    @POST
    @Path("/open")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public SessionDetail open(@PathParam("id") SessionId id) {
        return sessions.open(caller.signedIn(), id);
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public SessionDetail close(@PathParam("id") SessionId id) {
        return sessions.close(caller.signedIn(), id);
    }

    @POST
    @Path("/cancel")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public SessionDetail cancel(@PathParam("id") SessionId id) {
        return sessions.cancel(caller.signedIn(), id);
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.WILDCARD)
    @MayCall(Who.ORGANIZER)
    public SessionDetail reopen(@PathParam("id") SessionId id) {
        return sessions.reopen(caller.signedIn(), id);
    }

    /** The QR code of the join link. */
    @GET
    @Path("/join-code")
    @Produces("image/svg+xml")
    @MayCall({
        Who.ORGANIZER,
        Who.MODERATOR,
        Who.STAGE_OPERATOR,
        Who.CHAIR,
        Who.ORGANIZATION_STAFF,
        Who.HOST,
        Who.TECHNICIAN
    })
    public String joinCode(@PathParam("id") SessionId id) {
        return links.svg(sessions.detail(caller.signedIn(), id).session().joinCode());
    }
}
