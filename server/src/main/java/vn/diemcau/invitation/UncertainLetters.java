package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionService;
import vn.diemcau.mail.MailId;
import vn.diemcau.mail.MailState;
import vn.diemcau.mail.Outbox;
import vn.diemcau.platform.Database;

/**
 * What an organizer decides about letters that were being handed over when the line broke or the
 * product ended: nobody knows whether they arrived. Asked twice, each decision takes effect once.
 */
@ApplicationScoped
class UncertainLetters {

    private final Database database;
    private final InvitationRepository invitations;
    private final SessionService sessions;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    UncertainLetters(
            Database database,
            InvitationRepository invitations,
            SessionService sessions,
            Outbox outbox,
            Audit audit) {
        this.database = database;
        this.invitations = invitations;
        this.sessions = sessions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * The same letter once more, by which many mail servers notice a second copy; a letter with new
     * content is {@link InvitationService#resend}.
     */
    void sendAgain(Caller.SignedIn caller, InvitationId id) {
        database.write(
                () -> {
                    Invitation invitation = organized(caller, id);
                    MailId letter = letter(invitation);
                    MailState state = state(letter);
                    if (Set.of(MailState.QUEUED, MailState.SENDING).contains(state)) {
                        return;
                    }
                    requireUncertain(state);
                    // That an invitation is taken back may be said at any time.
                    if (invitation.state == InvitationState.ACTIVE) {
                        InvitingRule.requireOpen(sessions.get(invitation.session()));
                    }
                    if (!outbox.sendAgain(letter)) {
                        throw InvitationError.LETTER_GONE.refusal();
                    }
                    invitation.sendsAgain();
                    record("invitation.letter_sent_again", invitation);
                });
    }

    void countAsSent(Caller.SignedIn caller, InvitationId id) {
        database.write(
                () -> {
                    Invitation invitation = organized(caller, id);
                    MailId letter = letter(invitation);
                    MailState state = state(letter);
                    if (state == MailState.SENT) {
                        return;
                    }
                    requireUncertain(state);
                    outbox.countAsSent(letter);
                    record("invitation.letter_counted_as_sent", invitation);
                });
    }

    private Invitation organized(Caller.SignedIn caller, InvitationId id) {
        return invitations.findLocked(id, caller).orElseThrow(InvitationError.NOT_FOUND::refusal);
    }

    private static MailId letter(Invitation invitation) {
        if (invitation.mailId == null) {
            throw InvitationError.LETTER_NOT_UNCERTAIN.refusal();
        }
        return new MailId(invitation.mailId);
    }

    /** Locked: whoever decides at the same moment waits, and finds what was decided. */
    private MailState state(MailId letter) {
        return outbox.statusLocked(letter).state();
    }

    private static void requireUncertain(MailState state) {
        if (state != MailState.UNCERTAIN) {
            throw InvitationError.LETTER_NOT_UNCERTAIN.refusal();
        }
    }

    private void record(String action, Invitation invitation) {
        audit.record(action, "invitation", invitation.id, Map.of("to", invitation.label()));
    }
}
