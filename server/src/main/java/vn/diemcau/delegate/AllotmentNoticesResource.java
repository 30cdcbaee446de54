package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;

/**
 * Mails that tell the organizations to which an allotment was passed on how many they may name: for
 * the organization that passed it on, and for those who organize the event. Under the same rules as
 * {@link SessionNoticesResource}: whoever of them tells somebody, nobody is told twice.
 */
@Path("/allotments/{id}/unit-notices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AllotmentNoticesResource {

    private final Notices notices;
    private final CurrentCaller caller;

    @Inject
    AllotmentNoticesResource(Notices notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    @GET
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public NoticeProgress progress(@PathParam("id") AllotmentId id) {
        return notices.progress(caller.signedIn(), id);
    }

    @POST
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public NoticesSent send(@PathParam("id") AllotmentId id, SendNotices asked) {
        return notices.send(caller.signedIn(), id, asked);
    }

    @POST
    @Path("/reminders")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public NoticesSent remind(@PathParam("id") AllotmentId id, SendNotices asked) {
        return notices.remind(caller.signedIn(), id, asked);
    }

    /** One of them once more, with a new link. */
    @POST
    @Path("/{organization}")
    @MayCall({Who.ORGANIZER, Who.ORGANIZATION_STAFF})
    public void sendAgain(
            @PathParam("id") AllotmentId id,
            @PathParam("organization") OrganizationId organization) {
        notices.sendAgain(caller.signedIn(), id, organization);
    }
}
