package vn.diemcau.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.MailId;
import vn.diemcau.platform.Language;

/** What asks one bridge point to a session. There is at most one for each point. */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "bridge_point_id")
    UUID bridgePointId;

    /** As the letter called the point. */
    @Column(name = "point_name")
    String pointName;

    @Column(name = "recipient_name")
    @Nullable String recipientName;

    @Column(name = "recipient_address")
    String recipientAddress;

    /** The organizer's own words in the letter. */
    @Column(name = "message")
    @Nullable String message;

    /** The tag of the letter's language. */
    @Column(name = "language")
    String language;

    /** The letter that was sent last. */
    @Column(name = "mail_id")
    @Nullable UUID mailId;

    /** Whether a letter before the last one may have arrived. */
    @Column(name = "earlier_letter")
    boolean earlierLetter;

    @Column(name = "batch_id")
    UUID batchId;

    /** Of the calendar entry; grows with every letter. */
    @Column(name = "sequence")
    int sequence;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    InvitationState state;

    @Column(name = "reply")
    @Enumerated(EnumType.STRING)
    @Nullable Reply reply;

    @Column(name = "reply_note")
    @Nullable String replyNote;

    @Column(name = "replied_at")
    @Nullable Instant repliedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "invited_at")
    Instant invitedAt;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    /** What the last letter said. */
    @Column(name = "told_starts_at")
    Instant toldStartsAt;

    @Column(name = "told_ends_at")
    Instant toldEndsAt;

    @Column(name = "told_place")
    @Nullable String toldPlace;

    @Column(name = "reminded_at")
    @Nullable Instant remindedAt;

    @Version int version;

    protected Invitation() {}

    static Invitation of(
            SessionSummary session,
            Invitee invitee,
            Letterhead letterhead,
            UUID batchId,
            Instant now) {
        Invitation invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.sessionId = session.id().value();
        invitation.bridgePointId = invitee.pointId();
        invitation.message = letterhead.message();
        invitation.language = letterhead.language().tag();
        invitation.batchId = batchId;
        invitation.state = InvitationState.ACTIVE;
        invitation.createdAt = now;
        invitation.invitedAt = now;
        invitation.address(invitee);
        invitation.tells(Told.of(session));
        return invitation;
    }

    private void address(Invitee invitee) {
        pointName = invitee.pointName();
        recipientName = invitee.name();
        recipientAddress = invitee.requireAddress().value();
    }

    /** A new letter is about to be written to whoever stands for the point now. */
    void renew(Invitee invitee, boolean earlierMayHaveArrived, UUID newBatch, Instant now) {
        if (state == InvitationState.WITHDRAWN) {
            state = InvitationState.ACTIVE;
            withdrawnAt = null;
            reply = null;
            replyNote = null;
            repliedAt = null;
        }
        address(invitee);
        writtenAgain(earlierMayHaveArrived, newBatch, now);
    }

    /** Another letter about it is about to be written. */
    void writtenAgain(boolean earlierMayHaveArrived, UUID newBatch, Instant now) {
        earlierLetter = earlierMayHaveArrived;
        batchId = newBatch;
        invitedAt = now;
        sequence++;
    }

    void tells(Told told) {
        toldStartsAt = told.startsAt();
        toldEndsAt = told.endsAt();
        toldPlace = told.place();
    }

    Told told() {
        return new Told(toldStartsAt, toldEndsAt, toldPlace);
    }

    boolean isActive() {
        return state == InvitationState.ACTIVE;
    }

    void sentBy(MailId mail) {
        mailId = mail.value();
    }

    /** Its letter leaves a second time, and the first may have arrived. */
    void sendsAgain() {
        earlierLetter = true;
    }

    void requireNotWithdrawn() {
        if (state == InvitationState.WITHDRAWN) {
            throw InvitationError.ALREADY_WITHDRAWN.refusal();
        }
    }

    void withdraw(Instant now) {
        state = InvitationState.WITHDRAWN;
        withdrawnAt = now;
        earlierLetter = false;
        sequence++;
    }

    /** The last answer counts. */
    void answer(Reply answer, @Nullable String note, Instant now) {
        requireActive();
        reply = answer;
        replyNote = note == null || Text.clean(note).isEmpty() ? null : Text.clean(note);
        repliedAt = now;
    }

    void requireActive() {
        if (state == InvitationState.WITHDRAWN) {
            throw InvitationError.WITHDRAWN.refusal();
        }
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    Locale locale() {
        return Language.of(language).locale();
    }
}
