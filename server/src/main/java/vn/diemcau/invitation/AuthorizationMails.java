package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.document.AuthorizationIssued;
import vn.diemcau.document.Documents;
import vn.diemcau.document.IssuedDocument;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.event.SessionTime;
import vn.diemcau.mail.Attachment;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailId;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;

/**
 * Sends a giấy ủy quyền after the substitute who was invited without it, or with one that was taken
 * back since. Who is still to be invited gets it with the letter.
 */
@ApplicationScoped
class AuthorizationMails {

    private final InvitationRepository invitations;
    private final Documents documents;
    private final Delegates delegates;
    private final SessionService sessions;
    private final MailTemplates layouts;
    private final ReplyLinks links;
    private final Outbox outbox;

    @Inject
    AuthorizationMails(
            InvitationRepository invitations,
            Documents documents,
            Delegates delegates,
            SessionService sessions,
            MailTemplates layouts,
            ReplyLinks links,
            Outbox outbox) {
        this.invitations = invitations;
        this.documents = documents;
        this.delegates = delegates;
        this.sessions = sessions;
        this.layouts = layouts;
        this.links = links;
        this.outbox = outbox;
    }

    /**
     * Whether a mail with a giấy ủy quyền has left that was sent after the letter; one that waits
     * is taken back.
     */
    boolean takeBack(Invitation invitation) {
        return invitation.authorizationMailId != null
                && !outbox.discard(new MailId(invitation.authorizationMailId));
    }

    /** In the transaction that issues it: no crash leaves a substitute without it or with two. */
    void sendAfter(@Observes AuthorizationIssued issued) {
        invitations
                .findOfDelegateLocked(issued.substitute())
                .filter(Invitation::isActive)
                .filter(
                        invitation ->
                                InvitingRule.find(sessions.get(invitation.session())).isEmpty())
                .ifPresent(invitation -> send(invitation, issued));
    }

    // The page of the invitation shows it as well.
    private void send(Invitation invitation, AuthorizationIssued issued) {
        MailAddress to = new MailAddress(invitation.recipientAddress);
        if (outbox.isDead(to)) {
            return;
        }
        IssuedDocument document = documents.find(issued.document()).orElseThrow();
        Attachment enclosed =
                new Attachment(document.fileName(), document.mediaType(), document.content());
        // One that was taken back since, and still waits, does not leave any more.
        takeBack(invitation);
        invitation.tellsAuthorization(
                outbox.enqueue(
                        new OutgoingMail(
                                        "authorization",
                                        to,
                                        invitation.recipientName,
                                        letter(invitation, document))
                                .attach(enclosed)));
    }

    private Letter letter(Invitation invitation, IssuedDocument document) {
        DelegateBrief substitute = delegates.get(invitation.requireDelegate());
        DelegateBrief original = delegates.get(Objects.requireNonNull(substitute.replaces()));
        SessionSummary session = sessions.get(invitation.session());
        return layouts.render(
                "authorization",
                invitation.locale(),
                Map.of(
                        "name",
                        substitute.name(),
                        "original",
                        original.name(),
                        "number",
                        document.number(),
                        "session",
                        session,
                        "when",
                        SessionTime.of(session, invitation.locale()),
                        "replyUrl",
                        links.issue(invitation)));
    }
}
