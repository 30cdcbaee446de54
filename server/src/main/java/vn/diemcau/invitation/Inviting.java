package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.DatabaseFailure;
import vn.diemcau.platform.PlatformError;

/**
 * Sends the letters for the first time. Those who still lack an invitation are taken in handfuls;
 * each handful's invitations, links, mails and audit row are one transaction. A crash between two
 * handfuls leaves the rest uninvited, and asking again goes on with exactly those.
 */
@ApplicationScoped
class Inviting {

    private static final Logger LOG = LoggerFactory.getLogger(Inviting.class);

    private static final int HANDFUL = 100;

    /** What one request does: some seconds of work. */
    private static final int HANDFULS = 3;

    private static final int MOST_ATTEMPTS = 3;

    private final Database database;
    private final InvitationRepository invitations;
    private final Invitees invitees;
    private final SessionService sessions;
    private final Delegates delegates;
    private final InvitationMailer mailer;
    private final Enclosing enclosing;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Inviting(
            Database database,
            InvitationRepository invitations,
            Invitees invitees,
            SessionService sessions,
            Delegates delegates,
            InvitationMailer mailer,
            Enclosing enclosing,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.invitees = invitees;
        this.sessions = sessions;
        this.delegates = delegates;
        this.mailer = mailer;
        this.enclosing = enclosing;
        this.audit = audit;
        this.clock = clock;
    }

    InvitationsSent invite(Caller.SignedIn caller, SessionId session, SendInvitations asked) {
        asked.selection().require();
        UUID batch = Objects.requireNonNullElseGet(asked.batchId(), Ids::next);
        InvitationsSent done = new InvitationsSent(batch, 0, 0, asked.after());
        for (int i = 0; i < HANDFULS; i++) {
            InvitationsSent handful = insistently(caller, session, asked, done);
            done =
                    new InvitationsSent(
                            batch,
                            done.invited() + handful.invited(),
                            done.leftOut() + handful.leftOut(),
                            handful.next());
            if (done.next() == null) {
                return done;
            }
        }
        return done;
    }

    /**
     * One delegate, in the running transaction, where a letter can go and may leave now; who cannot
     * be reached stands on the list of those.
     */
    void inviteInstead(DelegateId delegate, Letterhead letterhead) {
        database.write(
                () -> {
                    SessionSummary session = sessions.get(delegates.get(delegate).session());
                    if (InvitingRule.find(session).isPresent()) {
                        return;
                    }
                    invitees.find(session.id(), InviteeKind.DELEGATE, delegate.value())
                            .filter(invitee -> invitee.obstacle().isEmpty())
                            .filter(invitee -> invitee.invited() == null)
                            .ifPresent(invitee -> inviteInstead(invitee, session, letterhead));
                });
    }

    private void inviteInstead(Invitee invitee, SessionSummary session, Letterhead letterhead) {
        Invitation invitation =
                Invitation.of(session, invitee, letterhead, Ids.next(), clock.instant());
        mailer.invite(invitation, session, mailer.wordings(), enclosing.of(List.of(invitation)));
        invitations.add(invitation);
        audit.record(
                "invitation.sent_to_substitute",
                "invitation",
                invitation.id,
                Map.of("to", invitation.label()));
    }

    /** Whoever is withdrawn or replaced from here on finds the invitation and takes it back. */
    private void requireStillThere(List<Invitee> found) {
        List<DelegateId> people =
                found.stream()
                        .filter(invitee -> invitee.kind() == InviteeKind.DELEGATE)
                        .map(invitee -> new DelegateId(invitee.id()))
                        .toList();
        if (!delegates.keepNamed(people)) {
            throw PlatformError.STALE.refusal();
        }
    }

    // Two organizers who invite at once meet at the unique key, or wait for each other's locks; the
    // second then finds less to do. So it is with delegates who are withdrawn meanwhile.
    private InvitationsSent insistently(
            Caller.SignedIn caller, SessionId id, SendInvitations asked, InvitationsSent before) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(() -> handful(caller, id, asked, before));
            } catch (PersistenceException | Refusal met) {
                if (attempt == MOST_ATTEMPTS || !isRace(met)) {
                    throw met;
                }
                LOG.info(
                        "Somebody else is changing who is invited to session {}: {}",
                        id.value(),
                        met.getMessage());
            }
        }
    }

    private static boolean isRace(RuntimeException met) {
        return met instanceof Refusal refusal
                ? refusal.code() == PlatformError.STALE
                : met instanceof ConstraintViolationException || DatabaseFailure.isRace(met);
    }

    private InvitationsSent handful(
            Caller.SignedIn caller, SessionId id, SendInvitations asked, InvitationsSent before) {
        SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
        InvitingRule.requireOpen(session);
        List<Invitee> next = invitees.listUninvited(id, asked.selection(), before.next(), HANDFUL);
        List<Invitee> there =
                next.stream().filter(invitee -> invitee.obstacle().isEmpty()).toList();
        requireStillThere(there);
        List<Invitation> reachable =
                there.stream()
                        .map(
                                invitee ->
                                        Invitation.of(
                                                session,
                                                invitee,
                                                asked.letterhead(),
                                                before.batchId(),
                                                clock.instant()))
                        .toList();
        Wordings wordings = mailer.wordings();
        Enclosures enclosures = enclosing.of(reachable);
        for (Invitation invitation : reachable) {
            // The letter first: its row is what the invitation's points to.
            mailer.invite(invitation, session, wordings, enclosures);
            invitations.add(invitation);
        }
        if (!reachable.isEmpty()) {
            audit.record(
                    "invitations.sent",
                    "session",
                    id.value(),
                    Map.of("batch", before.batchId(), "count", reachable.size()));
        }
        invitations.flush();
        return new InvitationsSent(
                before.batchId(),
                reachable.size(),
                next.size() - reachable.size(),
                next.size() < HANDFUL ? null : next.getLast().id());
    }
}
