package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.diemcau.delegate.PassCode;
import vn.diemcau.delegate.PassCodes;
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
import vn.diemcau.typeset.QrPicture;

/**
 * Sends delegates who come the pass by which they are let in: once, in the transaction of the
 * answer, and again only where the pass has become another one.
 */
@ApplicationScoped
class PassMails {

    private static final String PICTURE = "pass@diemcau";

    private final PassCodes passes;
    private final SessionService sessions;
    private final MailTemplates layouts;
    private final ReplyLinks links;
    private final Outbox outbox;

    @Inject
    PassMails(
            PassCodes passes,
            SessionService sessions,
            MailTemplates layouts,
            ReplyLinks links,
            Outbox outbox) {
        this.passes = passes;
        this.sessions = sessions;
        this.layouts = layouts;
        this.links = links;
        this.outbox = outbox;
    }

    /** Does what the answer that was just given asks for. Joins the caller's transaction. */
    void follow(Invitation invitation) {
        if (invitation.kind() == InviteeKind.POINT) {
            return;
        }
        if (invitation.reply != Reply.ACCEPTED) {
            takeBack(invitation);
            return;
        }
        PassCode code = passes.codeOf(invitation.requireDelegate());
        if (invitation.hasToldPass(code.hash()) || comesBack(invitation)) {
            return;
        }
        takeBack(invitation);
        invitation.tellsPass(code.hash(), send(invitation, code));
    }

    /**
     * A new letter goes to the invited, for a person wants so: a pass that did not arrive, or that
     * went to an address which is no longer the right one, goes along anew.
     */
    void followAgain(Invitation invitation, boolean isAddressNew) {
        if (isAddressNew || !needsNoSecondPass(invitation)) {
            takeBack(invitation);
            invitation.takesPassBack();
        }
        if (invitation.reply == Reply.ACCEPTED) {
            follow(invitation);
        }
    }

    /** A pass twice does no harm, none keeps somebody out: one that is uncertain goes again. */
    private boolean needsNoSecondPass(Invitation invitation) {
        return Optional.ofNullable(invitation.passMailId)
                .flatMap(mail -> outbox.status(new MailId(mail)))
                .map(
                        status ->
                                switch (status.state()) {
                                    case QUEUED, SENDING, SENT -> true;
                                    case FAILED, UNCERTAIN, DISCARDED -> false;
                                })
                .orElse(false);
    }

    /** Keeps the pass of somebody who does not come from leaving, where it has not left yet. */
    void takeBack(Invitation invitation) {
        if (invitation.passMailId != null && outbox.discard(new MailId(invitation.passMailId))) {
            invitation.takesPassBack();
        }
    }

    // The page of the reply shows it as well; mail to such an address would only come back again.
    private boolean comesBack(Invitation invitation) {
        return outbox.isDead(new MailAddress(invitation.recipientAddress));
    }

    private MailId send(Invitation invitation, PassCode code) {
        SessionSummary session = sessions.get(invitation.session());
        return outbox.enqueue(
                new OutgoingMail(
                                "invitation-pass",
                                new MailAddress(invitation.recipientAddress),
                                invitation.recipientName,
                                letter(invitation, session, code))
                        .attach(
                                Attachment.inline(
                                        "qr.png",
                                        "image/png",
                                        QrPicture.png(code.value()),
                                        PICTURE)));
    }

    private Letter letter(Invitation invitation, SessionSummary session, PassCode code) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", invitation.label());
        values.put("session", session);
        values.put("when", SessionTime.of(session, invitation.locale()));
        values.put("place", Objects.requireNonNullElse(session.place(), ""));
        values.put("pointName", Objects.requireNonNullElse(invitation.pointName, ""));
        values.put("code", code.value());
        values.put("picture", "cid:" + PICTURE);
        values.put("replyUrl", links.issue(invitation));
        return layouts.render("pass", invitation.locale(), values);
    }
}
