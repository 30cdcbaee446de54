package vn.diemcau.invitation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import vn.diemcau.delegate.DelegateWithdrawn;
import vn.diemcau.delegate.SubstituteConfirmed;

/**
 * Follows what becomes of delegates, in the transaction in which it does: whoever does not go any
 * more is told so and loses the link; whoever goes instead is invited.
 */
@ApplicationScoped
class ChangedDelegates {

    /** The substitute's giấy ủy quyền goes along: it is issued before the letter is written. */
    private static final int AFTER_DOCUMENTS = Interceptor.Priority.APPLICATION + 600;

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

    void replaced(@Observes @Priority(AFTER_DOCUMENTS) SubstituteConfirmed what) {
        // Where nobody was invited yet, the substitute is invited with all the others.
        invitations
                .replace(what.original(), what.substitute())
                .ifPresent(letterhead -> inviting.inviteInstead(what.substitute(), letterhead));
    }
}
