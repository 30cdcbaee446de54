package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.JoinLinks;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.mail.Attachment;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailId;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.template.LetterKind;
import vn.diemcau.template.LetterTemplates;

/**
 * Writes the letters about invitations and puts them into the outbox, in the running transaction.
 */
@ApplicationScoped
class InvitationMailer {

    /** After the session there is attendance to report, and a line to take down. */
    private static final Duration HOSTS_STAY = Duration.ofDays(7);

    private final Outbox outbox;
    private final LetterWriter writer;
    private final LetterTemplates templates;
    private final Links links;
    private final ReplyLinks replyLinks;
    private final JoinLinks joinLinks;
    private final Clock clock;

    @Inject
    InvitationMailer(
            Outbox outbox,
            LetterWriter writer,
            LetterTemplates templates,
            Links links,
            ReplyLinks replyLinks,
            JoinLinks joinLinks,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.templates = templates;
        this.links = links;
        this.replyLinks = replyLinks;
        this.joinLinks = joinLinks;
        this.clock = clock;
    }

    /** For one piece of work. */
    Wordings wordings() {
        return new Wordings(templates);
    }

    /** The letter that invites, with links of its own and what is enclosed for this one. */
    void invite(
            Invitation invitation,
            SessionSummary session,
            Wordings wordings,
            Enclosures enclosures) {
        ask(LetterKind.INVITATION, invitation, session, null, wordings, enclosures.to(invitation));
    }

    /** The letter that asks once more; whoever was told otherwise is told what has changed. */
    void remind(Invitation invitation, SessionSummary session, Wordings wordings) {
        if (invitation.isToldOtherwise(session)) {
            update(invitation, session, invitation.told(), wordings);
            return;
        }
        ask(LetterKind.REMINDER, invitation, session, null, wordings, List.of());
    }

    /** The letter that says what is no longer as an earlier one said. */
    void update(Invitation invitation, SessionSummary session, Told before, Wordings wordings) {
        ask(LetterKind.UPDATE, invitation, session, before, wordings, List.of());
    }

    private void ask(
            LetterKind kind,
            Invitation invitation,
            SessionSummary session,
            @Nullable Told before,
            Wordings wordings,
            List<Attachment> enclosed) {
        invitation.tells(Told.of(session, invitation.pointName));
        LetterLinks own =
                new LetterLinks(replyLinks.issue(invitation), hostEntry(invitation, session));
        invitation.sentBy(
                outbox.enqueue(
                        mail(
                                invitation,
                                writer.write(kind, invitation, session, wordings, own, before),
                                calendar(invitation, session, CalendarPart.Method.REQUEST),
                                enclosed)));
    }

    /** Where the host of the point comes in, for the letter; empty for a delegate. */
    private String hostEntry(Invitation invitation, SessionSummary session) {
        if (invitation.kind() == InviteeKind.DELEGATE) {
            return "";
        }
        String token =
                links.issue(
                        LinkPurpose.HOST_ENTRY,
                        invitation.id,
                        invitation.label(),
                        host(invitation),
                        endOfHosting(session));
        return links.address(LinkPurpose.HOST_ENTRY, token).toString();
    }

    /** Where the host comes in from the page of the reply; the letter's own link stays. */
    URI hostEntryByReply(Invitation invitation, SessionSummary session) {
        String token =
                links.issueAnew(
                        LinkPurpose.HOST_ENTRY_BY_REPLY,
                        invitation.id,
                        invitation.label(),
                        host(invitation),
                        endOfHosting(session));
        return links.address(LinkPurpose.HOST_ENTRY_BY_REPLY, token);
    }

    private static List<Grant> host(Invitation invitation) {
        return List.of(new Grant(Role.HOST, ScopeKind.BRIDGE_POINT, invitation.inviteeId()));
    }

    // A letter that goes out late still lets its reader in.
    private Instant endOfHosting(SessionSummary session) {
        Instant now = clock.instant();
        Instant from = session.endsAt().isAfter(now) ? session.endsAt() : now;
        return from.plus(HOSTS_STAY);
    }

    /** What the letter would be; its links lead to the pages and open nothing. */
    Letter sample(
            LetterKind kind, Invitation invitation, SessionSummary session, Wordings wordings) {
        LetterLinks nowhere =
                kind.asks()
                        ? new LetterLinks(
                                links.address(LinkPurpose.INVITATION_REPLY, "").toString(),
                                invitation.kind() == InviteeKind.DELEGATE
                                        ? ""
                                        : links.address(LinkPurpose.HOST_ENTRY, "").toString())
                        : LetterLinks.NONE;
        Told before = kind == LetterKind.UPDATE ? invitation.told() : null;
        return writer.write(kind, invitation, session, wordings, nowhere, before);
    }

    /** The letter that takes back what an earlier one said. */
    void withdraw(
            Invitation invitation, SessionSummary session, boolean cancelled, Wordings wordings) {
        LetterKind kind = cancelled ? LetterKind.CANCELLATION : LetterKind.WITHDRAWAL;
        // Where none can arrive, the invitation goes on showing what became of the letter before.
        outbox.enqueueUnlessDead(
                        mail(
                                invitation,
                                writer.write(
                                        kind,
                                        invitation,
                                        session,
                                        wordings,
                                        LetterLinks.NONE,
                                        null),
                                calendar(invitation, session, CalendarPart.Method.CANCEL),
                                List.of()))
                .ifPresent(invitation::sentBy);
    }

    CalendarPart calendar(
            Invitation invitation, SessionSummary session, CalendarPart.Method method) {
        return InvitationCalendar.of(
                invitation,
                session,
                method,
                joinLinks.url(session.joinCode()),
                outbox.organizerAddress(),
                outbox.fromName(),
                outbox.readsCalendarReplies(),
                clock.instant());
    }

    /** Lets nobody into the point any more by the links of this invitation. */
    void endHostLinks(Invitation invitation) {
        links.revoke(LinkPurpose.HOST_ENTRY, invitation.id);
        links.revoke(LinkPurpose.HOST_ENTRY_BY_REPLY, invitation.id);
    }

    /**
     * Ends all links of earlier letters: they went to an address that is no longer the right one.
     */
    void endAllLinks(Invitation invitation) {
        endHostLinks(invitation);
        links.revoke(LinkPurpose.INVITATION_REPLY, invitation.id);
    }

    /**
     * Takes back the letter that waits. True where one has reached the invited all the same, or may
     * have: of that one something has to be said.
     */
    boolean takeBackLetter(Invitation invitation) {
        if (invitation.mailId == null) {
            return false;
        }
        MailId mail = new MailId(invitation.mailId);
        if (outbox.discard(mail)) {
            return invitation.earlierLetter;
        }
        return invitation.earlierLetter || left(mail);
    }

    private boolean left(MailId mail) {
        return outbox.status(mail)
                .map(
                        status ->
                                switch (status.state()) {
                                    case SENT, SENDING, UNCERTAIN -> true;
                                    case QUEUED, FAILED, DISCARDED -> false;
                                })
                .orElse(false);
    }

    private static OutgoingMail mail(
            Invitation invitation,
            Letter letter,
            CalendarPart calendar,
            List<Attachment> enclosed) {
        return new OutgoingMail(
                "invitation",
                new MailAddress(invitation.recipientAddress),
                invitation.recipientName,
                letter,
                calendar,
                invitation.batchId,
                enclosed);
    }
}
