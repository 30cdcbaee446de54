package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.UndeliverableAddresses;
import vn.diemcau.platform.Database;
import vn.diemcau.template.LetterKind;

/**
 * What an organizer does with the invitations of a session, besides sending them for the first
 * time.
 */
@ApplicationScoped
class InvitationService {

    private final Database database;
    private final InvitationRepository invitations;
    private final Invitees invitees;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final Enclosing enclosing;
    private final PassMails passMails;
    private final AuthorizationMails authorizationMails;
    private final ReplacedMails replacedMails;
    private final Updating updating;
    private final UndeliverableAddresses addresses;
    private final Audit audit;
    private final Clock clock;

    @Inject
    InvitationService(
            Database database,
            InvitationRepository invitations,
            Invitees invitees,
            SessionService sessions,
            InvitationMailer mailer,
            Enclosing enclosing,
            PassMails passMails,
            AuthorizationMails authorizationMails,
            ReplacedMails replacedMails,
            Updating updating,
            UndeliverableAddresses addresses,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.invitees = invitees;
        this.sessions = sessions;
        this.mailer = mailer;
        this.enclosing = enclosing;
        this.passMails = passMails;
        this.authorizationMails = authorizationMails;
        this.replacedMails = replacedMails;
        this.updating = updating;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Also of a draft: one may see what would be sent before anything can be. */
    InvitationPreview preview(Caller.SignedIn caller, SessionId id, PreviewInvitations asked) {
        asked.selection().require();
        return database.read(
                () -> {
                    SessionSummary session = organized(caller, id);
                    PageRequest wanted =
                            new PageRequest(
                                    Optional.ofNullable(asked.page()).orElse(0),
                                    Optional.ofNullable(asked.size()).orElse(50));
                    return new InvitationPreview(
                            InvitingRule.find(session).map(InvitationError::code).orElse(null),
                            invitees.counts(id, asked.selection()),
                            invitees.countWithoutDocument(id, asked.selection()).orElse(null),
                            invitees.countWithoutPoint(id, asked.selection()).orElse(null),
                            invitees.page(id, asked.selection(), asked.searched(), wanted)
                                    .map(RecipientView::of),
                            sample(session, asked).orElse(null));
                });
    }

    private Optional<InvitationPreview.Sample> sample(
            SessionSummary session, PreviewInvitations asked) {
        Optional<Invitee> invitee =
                asked.sampleOf() == null
                        ? invitees.findSample(session.id(), asked.selection())
                        : invitees.find(session.id(), asked.selection().kind(), asked.sampleOf());
        return invitee.filter(found -> found.obstacle().isEmpty())
                .map(
                        found -> {
                            Invitation unsent =
                                    Invitation.of(
                                            session,
                                            found,
                                            asked.letterhead(),
                                            Ids.next(),
                                            clock.instant());
                            Letter letter =
                                    mailer.sample(
                                            LetterKind.INVITATION,
                                            unsent,
                                            session,
                                            mailer.wordings());
                            return new InvitationPreview.Sample(
                                    unsent.recipientAddress, unsent.recipientName, letter);
                        });
    }

    Page<InvitationView> page(
            Caller.SignedIn caller, SessionId id, InvitationFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    organized(caller, id);
                    return invitations.page(id, filter, wanted);
                });
    }

    InvitationProgress progress(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    organized(caller, id);
                    return InvitationProgress.of(
                            invitations.listCounts(id),
                            invitations.countOutdatedAnswers(id),
                            updating.view(id));
                });
    }

    /**
     * Writes a new letter to whoever stands for the point now, or to the delegate as they are
     * written down now; a withdrawn invitation counts again.
     */
    void resend(Caller.SignedIn caller, InvitationId id) {
        changing(
                caller,
                id,
                "invitation.resent",
                (invitation, session) -> {
                    InvitingRule.requireOpen(session);
                    Invitee invitee =
                            invitees.find(invitation)
                                    .orElseThrow(InvitationError.NOBODY_THERE::refusal);
                    String address = invitee.requireAddress().value();
                    boolean earlier = mailer.takeBackLetter(invitation);
                    boolean sameAddress = address.equals(invitation.recipientAddress);
                    if (!sameAddress) {
                        mailer.endAllLinks(invitation);
                    }
                    Told before = invitation.told();
                    boolean heard = earlier && sameAddress && invitation.isActive();
                    invitation.renew(invitee, earlier, Ids.next(), clock.instant());
                    passMails.followAgain(invitation, !sameAddress);
                    if (heard && invitation.isToldOtherwise(session)) {
                        mailer.update(invitation, session, before, mailer.wordings());
                        return;
                    }
                    mailer.invite(
                            invitation,
                            session,
                            mailer.wordings(),
                            enclosing.of(List.of(invitation)));
                });
    }

    void withdraw(Caller.SignedIn caller, InvitationId id) {
        changing(
                caller,
                id,
                "invitation.withdrawn",
                (invitation, session) -> withdraw(invitation, session, false, mailer.wordings()));
    }

    /** Mail came back from this address, and a person says that it is right all the same. */
    void takeAddressForGood(Caller.SignedIn caller, InvitationId id) {
        database.write(
                () -> {
                    Invitation invitation =
                            invitations
                                    .findLocked(id, caller)
                                    .orElseThrow(InvitationError.NOT_FOUND::refusal);
                    addresses.clear(invitation.recipientAddress);
                });
    }

    /** Whoever was invited does not go any more; says so where a letter may have come. */
    void withdrawOf(DelegateId delegate) {
        database.write(() -> findActive(delegate).ifPresent(this::withdrawUnasked));
    }

    /**
     * As {@link #withdrawOf}, where somebody goes instead: the delegate hears of both in one mail.
     * Answers what the letter was written with; empty where nobody was invited, or that was taken
     * back.
     */
    Optional<Letterhead> replace(DelegateId original, DelegateId substitute) {
        return database.write(
                () -> {
                    Optional<Invitation> found = findActive(original);
                    boolean arrived = found.map(this::takeBack).orElse(false);
                    found.ifPresent(this::recordWithdrawal);
                    replacedMails.tell(original, substitute, arrived ? found.orElseThrow() : null);
                    return found.map(Invitation::letterhead);
                });
    }

    private Optional<Invitation> findActive(DelegateId delegate) {
        return invitations.findOfDelegateLocked(delegate).filter(Invitation::isActive);
    }

    private void withdrawUnasked(Invitation invitation) {
        withdraw(invitation, sessions.get(invitation.session()), false, mailer.wordings());
        recordWithdrawal(invitation);
    }

    private void recordWithdrawal(Invitation invitation) {
        audit.record(
                "invitation.withdrawn",
                "invitation",
                invitation.id,
                Map.of("to", invitation.label()));
    }

    /** Some of the invitations that count although their event was cancelled, by id. */
    List<UUID> listCancelled(UUID after, int most) {
        return database.read(() -> invitations.listOfCancelled(after, most));
    }

    /** All of these, or none where one of them fails. */
    void withdrawCancelled(List<UUID> cancelled) {
        database.write(
                () -> {
                    Wordings wordings = mailer.wordings();
                    for (Invitation invitation : invitations.listLocked(cancelled)) {
                        if (invitation.isActive()) {
                            withdraw(
                                    invitation, sessions.get(invitation.session()), true, wordings);
                            audit.record(
                                    "invitation.cancelled", "invitation", invitation.id, Map.of());
                        }
                    }
                });
    }

    private void withdraw(
            Invitation invitation, SessionSummary session, boolean cancelled, Wordings wordings) {
        if (takeBack(invitation)) {
            mailer.withdraw(invitation, session, cancelled, wordings);
        }
    }

    /** Whether a letter has come that says otherwise, or may have. */
    private boolean takeBack(Invitation invitation) {
        invitation.requireNotWithdrawn();
        boolean arrived = mailer.takeBackLetter(invitation);
        invitation.withdraw(clock.instant());
        passMails.takeBack(invitation);
        boolean authorized = authorizationMails.takeBack(invitation);
        mailer.endHostLinks(invitation);
        return arrived || authorized;
    }

    private void changing(
            Caller.SignedIn caller,
            InvitationId id,
            String action,
            BiConsumer<Invitation, SessionSummary> change) {
        database.write(
                () -> {
                    Invitation invitation =
                            invitations
                                    .findLocked(id, caller)
                                    .orElseThrow(InvitationError.NOT_FOUND::refusal);
                    change.accept(invitation, sessions.get(invitation.session()));
                    audit.record(
                            action, "invitation", invitation.id, Map.of("to", invitation.label()));
                });
    }

    private SessionSummary organized(Caller.SignedIn caller, SessionId id) {
        return sessions.get(caller, id, Role.ORGANIZER);
    }
}
