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
    private final UncertainLetters letters;
    private final CurrentCaller caller;

    @Inject
    InvitationResource(
            InvitationService invitations, UncertainLetters letters, CurrentCaller caller) {
        this.invitations = invitations;
        this.letters = letters;
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

    /** Takes the address from which mail came back for good again. */
    @POST
    @Path("/address/works")
    @MayCall(Who.ORGANIZER)
    public void takeAddressForGood(@PathParam("id") InvitationId id) {
        invitations.takeAddressForGood(caller.signedIn(), id);
    }

    /** Sends the letter of which nobody knows whether it arrived once more, as it is. */
    @POST
    @Path("/letter/send-again")
    @MayCall(Who.ORGANIZER)
    public void sendLetterAgain(@PathParam("id") InvitationId id) {
        letters.sendAgain(caller.signedIn(), id);
    }

    /** Leaves it at the letter of which nobody knows whether it arrived. */
    @POST
    @Path("/letter/count-as-sent")
    @MayCall(Who.ORGANIZER)
    public void countLetterAsSent(@PathParam("id") InvitationId id) {
        letters.countAsSent(caller.signedIn(), id);
    }
}
