package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.PassCodes;
import vn.diemcau.delegate.Substitutions;
import vn.diemcau.document.DocumentId;
import vn.diemcau.document.DocumentSummary;
import vn.diemcau.document.Documents;
import vn.diemcau.document.IssuedDocument;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.link.Link;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.RequestId;

/**
 * What the invited do by the link in their letter, without an account. The token is all they need;
 * opening the page changes nothing, because mail scanners open links too.
 */
@ApplicationScoped
class ReplyService {

    private final Database database;
    private final InvitationRepository invitations;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final PassCodes passes;
    private final PassMails passMails;
    private final Substitutions substitutions;
    private final Documents documents;
    private final Links links;
    private final Audit audit;
    private final ReplyThrottle throttle;
    private final Clock clock;

    @Inject
    ReplyService(
            Database database,
            InvitationRepository invitations,
            SessionService sessions,
            InvitationMailer mailer,
            PassCodes passes,
            PassMails passMails,
            Substitutions substitutions,
            Documents documents,
            Links links,
            Audit audit,
            ReplyThrottle throttle,
            Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.sessions = sessions;
        this.mailer = mailer;
        this.passes = passes;
        this.passMails = passMails;
        this.substitutions = substitutions;
        this.documents = documents;
        this.links = links;
        this.audit = audit;
        this.throttle = throttle;
        this.clock = clock;
    }

    ReplyView look(String token, String place) {
        throttle.takeFrom(place);
        return database.read(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, token);
                    return withValid(seated(link), this::view);
                });
    }

    /**
     * May be changed until the session is closed; the last answer counts. Refuses with {@code
     * invitation.changed_meanwhile} what was said to a page that shows something else than holds.
     */
    ReplyView answer(AnswerInvitation written, String place) {
        return changing(
                written.token(),
                place,
                "invitation.answered",
                Map.of("answer", written.answer()),
                (invitation, session) -> {
                    InvitingRule.requireOpen(session);
                    requireSeen(written, invitation, session);
                    Instant now = clock.instant();
                    invitation.answer(
                            written.answer(),
                            written.note(),
                            Told.of(session, invitation.pointName),
                            now,
                            now);
                    passMails.follow(invitation);
                    return view(invitation, session);
                });
    }

    private static void requireSeen(
            AnswerInvitation written, Invitation invitation, SessionSummary session) {
        @Nullable SeenInvitation seen = written.seen();
        if (seen == null || seen.isStill(invitation, session)) {
            return;
        }
        // Sent again because the first answer to it was lost on the way: nobody is contradicted.
        if (seen.holds(invitation, session)
                && invitation.isAnswered(written.answer(), written.note())) {
            return;
        }
        throw InvitationError.CHANGED_MEANWHILE.refusal();
    }

    /** Lets the invited prepare their point without looking for the other link in the letter. */
    HostEntry enter(String token, String place) {
        return changing(
                token,
                place,
                "invitation.host_link_issued",
                Map.of(),
                (invitation, session) -> {
                    if (invitation.kind() == InviteeKind.DELEGATE) {
                        throw InvitationError.WRONG_KIND.refusal();
                    }
                    return new HostEntry(mailer.hostEntryByReply(invitation, session));
                });
    }

    /** Names somebody who is to go instead; the organization or an organizer confirms. */
    ReplyView nameSubstitute(NameSubstitute written, String place) {
        throttle.takeFrom(place);
        return database.write(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, written.token());
                    // Not locked: whoever confirms holds the allotment's lock before this one.
                    Invitation invitation = invitations.get(link.subjectId());
                    throttle.takeOf(invitation);
                    return withValid(
                            invitation,
                            (invited, session) -> {
                                InvitingRule.requireOpen(session);
                                substitutions.propose(
                                        invited.requireDelegate(), written.person(), actor(link));
                                invitations.seat(invited);
                                links.markUsed(link.id());
                                return view(invited, session);
                            });
                });
    }

    private ReplyView view(Invitation invitation, SessionSummary session) {
        return ReplyView.of(
                invitation,
                session,
                invitations.isOfSubstitute(invitation),
                invitations.findWaitingSubstitute(invitation),
                listDocuments(invitation));
    }

    private List<DocumentSummary> listDocuments(Invitation invitation) {
        return switch (invitation.kind()) {
            case POINT -> List.of();
            case DELEGATE -> documents.listFor(invitation.requireDelegate());
        };
    }

    /**
     * An official document as it is now, with the signed scan where there is one: refuses with
     * {@code invitation.document_gone} what is not among those that the page lists.
     */
    IssuedDocument document(String token, DocumentId id, String place) {
        throttle.takeFrom(place);
        return database.read(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, token);
                    return withValid(
                            invitations.get(link.subjectId()),
                            (invitation, session) ->
                                    listDocuments(invitation).stream()
                                            .filter(listed -> listed.id().equals(id))
                                            .findFirst()
                                            .flatMap(listed -> documents.find(listed.id()))
                                            .orElseThrow(InvitationError.DOCUMENT_GONE::refusal));
                });
    }

    private static Actor actor(Link link) {
        return new Actor(Actor.Kind.LINK, link.id(), RequestId.current());
    }

    /** The pass with which a delegate who comes is let in. */
    PassView pass(String token, String place) {
        throttle.takeFrom(place);
        return database.read(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, token);
                    return withValid(
                            invitations.get(link.subjectId()),
                            (invitation, session) -> {
                                invitation.requireAccepted();
                                return new PassView(
                                        passes.codeOf(invitation.requireDelegate()).value());
                            });
                });
    }

    CalendarFile calendar(String token, String place) {
        throttle.takeFrom(place);
        return database.read(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, token);
                    return withValid(
                            seated(link),
                            (invitation, session) ->
                                    new CalendarFile(
                                            "diem-cau.ics",
                                            mailer.calendar(
                                                            invitation,
                                                            session,
                                                            CalendarPart.Method.REQUEST)
                                                    .content()));
                });
    }

    private <T> T changing(
            String token,
            String place,
            String action,
            Map<String, ?> details,
            BiFunction<Invitation, SessionSummary, T> change) {
        throttle.takeFrom(place);
        return database.write(
                () -> {
                    Link link = links.find(LinkPurpose.INVITATION_REPLY, token);
                    Invitation invitation = invitations.getLocked(link.subjectId());
                    throttle.takeOf(invitation);
                    invitations.seat(invitation);
                    T result = withValid(invitation, change);
                    links.markUsed(link.id());
                    audit.record(actor(link), action, "invitation", invitation.id, details);
                    return result;
                });
    }

    private Invitation seated(Link link) {
        Invitation invitation = invitations.get(link.subjectId());
        invitations.seat(invitation);
        return invitation;
    }

    private <T> T withValid(Invitation invitation, BiFunction<Invitation, SessionSummary, T> work) {
        SessionSummary session = sessions.get(invitation.session());
        // Said before anything else: it is the reason for which the invitation was withdrawn.
        if (session.eventState() == EventState.CANCELLED) {
            throw InvitationError.EVENT_IS_CANCELLED.refusal();
        }
        if (session.state() == SessionState.CANCELLED) {
            throw InvitationError.SESSION_IS_CANCELLED.refusal();
        }
        if (!invitation.isActive()) {
            invitations
                    .findWhoGoesInstead(invitation)
                    .ifPresent(
                            name -> {
                                throw InvitationError.REPLACED.refusal("name", name);
                            });
        }
        invitation.requireActive();
        return work.apply(invitation, session);
    }
}
