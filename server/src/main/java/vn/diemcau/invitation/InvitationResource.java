package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;

/** A single invitation, for those who organize its event. */
@Path("/invitations/{id}")
@ApplicationScoped
public class InvitationResource {

    private final InvitationService invitations;
    private final CurrentCaller caller;

    @Inject
    InvitationResource(InvitationService invitations, CurrentCaller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @POST
    @Path("/resend")
    @MayCall(Who.ORGANIZER)
    public void resend(@PathParam("id") InvitationId id) {
        invitations.resend(caller.signedIn(), id);
    }

    @POST
    @Path("/withdraw")
    @MayCall(Who.ORGANIZER)
    public void withdraw(@PathParam("id") InvitationId id) {
        invitations.withdraw(caller.signedIn(), id);
    }
}
