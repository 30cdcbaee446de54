package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.delegate.DelegateWithdrawn;
import vn.diemcau.delegate.SubstituteConfirmed;

/**
 * Follows what becomes of delegates, in the transaction in which it does: whoever does not go any
 * more is told so and loses the link; whoever goes instead is invited.
 */
@ApplicationScoped
class ChangedDelegates {

    private final InvitationService invitations;
    private final Inviting inviting;

    @Inject
    ChangedDelegates(InvitationService invitations, Inviting inviting) {
        this.invitations = invitations;
        this.inviting = inviting;
    }

    void withdrawn(@Observes DelegateWithdrawn what) {
        invitations.withdrawOf(what.delegate());
    }

    void replaced(@Observes SubstituteConfirmed what) {
        // Where nobody was invited yet, the substitute is invited with all the others.
        invitations
                .withdrawOf(what.original())
                .ifPresent(letterhead -> inviting.inviteInstead(what.substitute(), letterhead));
    }
}
