package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Mails that tell organizations how many they may name, for those who organize the event. */
@Path("/sessions/{id}/unit-notices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionNoticesResource {

    private final Notices notices;
    private final CurrentCaller caller;

    @Inject
    SessionNoticesResource(Notices notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @MayCall(Who.ORGANIZER)
    public NoticeProgress progress(@PathParam("id") SessionId id) {
        return notices.progress(caller.signedIn(), id);
    }

    @GET
    @Path("/unreachable")
    @MayCall(Who.ORGANIZER)
    public Page<UnreachableUnit> unreachable(
            @PathParam("id") SessionId id,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return notices.unreachable(caller.signedIn(), id, new PageRequest(page, size));
    }

    @POST
    @MayCall(Who.ORGANIZER)
    public NoticesSent send(@PathParam("id") SessionId id, SendNotices asked) {
        return notices.send(caller.signedIn(), id, asked);
    }

    @POST
    @Path("/reminders")
    @MayCall(Who.ORGANIZER)
    public NoticesSent remind(@PathParam("id") SessionId id, SendNotices asked) {
        return notices.remind(caller.signedIn(), id, asked);
    }

    @POST
    @Path("/{organization}")
    @MayCall(Who.ORGANIZER)
    public void sendAgain(
            @PathParam("id") SessionId id, @PathParam("organization") OrganizationId organization) {
        notices.sendAgain(caller.signedIn(), id, organization);
    }

    /** A link to hand over by other ways than mail. */
    @POST
    @Path("/{organization}/entry")
    @MayCall(Who.ORGANIZER)
    public UnitEntry entry(
            @PathParam("id") SessionId id, @PathParam("organization") OrganizationId organization) {
        return notices.entry(caller.signedIn(), id, organization);
    }

    /** Ends the links by which somebody comes in for the organization. */
    @DELETE
    @Path("/{organization}/entry")
    @MayCall(Who.ORGANIZER)
    public void endEntries(
            @PathParam("id") SessionId id, @PathParam("organization") OrganizationId organization) {
        notices.endEntries(caller.signedIn(), id, organization);
    }
}
