package vn.diemcau.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.MailId;
import vn.diemcau.platform.Language;

/** What asks one bridge point or one delegate to a session. There is at most one for each. */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    /** Null for a delegate. */
    @Column(name = "bridge_point_id")
    @Nullable UUID bridgePointId;

    /** Null for a bridge point. */
    @Column(name = "delegate_id")
    @Nullable UUID delegateId;

    /** As the letter called the point, or where the delegate sits; null: the main room. */
    @Column(name = "point_name")
    @Nullable String pointName;

    @Column(name = "recipient_name")
    @Nullable String recipientName;

    @Column(name = "recipient_position")
    @Nullable String recipientPosition;

    /** Where a delegate comes from. */
    @Column(name = "unit_name")
    @Nullable String unitName;

    @Column(name = "group_name")
    @Nullable String groupName;

    @Column(name = "recipient_address")
    String recipientAddress;

    /** The organizer's own words in the letter. */
    @Column(name = "message")
    @Nullable String message;

    /** Whether its letters carry the official one, where there is one. */
    @Column(name = "with_document")
    boolean withDocument;

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

    /** By the clock of who said it; a calendar's answer may be long under way. */
    @Column(name = "said_at")
    @Nullable Instant saidAt;

    /** What held when it was answered; null where that is not known. */
    @Column(name = "answered_starts_at")
    @Nullable Instant answeredStartsAt;

    @Column(name = "answered_ends_at")
    @Nullable Instant answeredEndsAt;

    @Column(name = "answered_place")
    @Nullable String answeredPlace;

    @Column(name = "answered_point")
    @Nullable String answeredPoint;

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

    @Column(name = "told_point")
    @Nullable String toldPoint;

    /** Of the first letter that said what the last one said: an answer to one before is void. */
    @Column(name = "told_sequence")
    int toldSequence;

    @Column(name = "reminded_at")
    @Nullable Instant remindedAt;

    /** The hash of the pass that was sent by mail last. */
    @Column(name = "pass_told")
    @Nullable String passTold;

    /** The mail with that pass. */
    @Column(name = "pass_mail_id")
    @Nullable UUID passMailId;

    @Column(name = "authorization_mail_id")
    @Nullable UUID authorizationMailId;

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
        switch (invitee.kind()) {
            case POINT -> invitation.bridgePointId = invitee.id();
            case DELEGATE -> invitation.delegateId = invitee.id();
        }
        invitation.message = letterhead.message();
        invitation.withDocument = letterhead.withDocument();
        invitation.language = letterhead.language().tag();
        invitation.batchId = batchId;
        invitation.state = InvitationState.ACTIVE;
        invitation.createdAt = now;
        invitation.invitedAt = now;
        invitation.address(invitee);
        invitation.tells(Told.of(session, invitee.pointName()));
        return invitation;
    }

    private void address(Invitee invitee) {
        pointName = invitee.pointName();
        recipientName = invitee.name();
        recipientPosition = invitee.position();
        unitName = invitee.unitName();
        groupName = invitee.groupName();
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
            saidAt = null;
            answeredStartsAt = null;
            answeredEndsAt = null;
            answeredPlace = null;
            answeredPoint = null;
            takesPassBack();
        }
        address(invitee);
        writtenAgain(earlierMayHaveArrived, newBatch, now);
    }

    /** Another letter about it is about to be written. */
    void writtenAgain(boolean earlierMayHaveArrived, UUID newBatch, Instant now) {
        repeated(earlierMayHaveArrived, newBatch, now);
        sequence++;
    }

    private void repeated(boolean earlierMayHaveArrived, UUID newBatch, Instant now) {
        earlierLetter = earlierMayHaveArrived;
        batchId = newBatch;
        invitedAt = now;
    }

    void tells(Told told) {
        boolean isNews = toldStartsAt != null && !told.isSame(told());
        toldSequence = isNews ? sequence : toldSequence;
        toldStartsAt = told.startsAt();
        toldEndsAt = told.endsAt();
        toldPlace = told.place();
        toldPoint = told.point();
    }

    /** A delegate sits elsewhere now. */
    void sitsAt(@Nullable String point) {
        pointName = point;
    }

    Told told() {
        return new Told(toldStartsAt, toldEndsAt, toldPlace, toldPoint);
    }

    boolean isToldOtherwise(SessionSummary session) {
        return !holds(told(), session);
    }

    /** A renamed point is no news to whoever is invited there. */
    private boolean holds(Told then, SessionSummary session) {
        String point = kind() == InviteeKind.POINT ? then.point() : pointName;
        return then.isSame(Told.of(session, point));
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

    /**
     * The last answer counts.
     *
     * @param about the time and place to which it was given
     * @param said when it was given; now, or before where it was under way
     */
    void answer(Reply answer, @Nullable String note, Told about, Instant said, Instant now) {
        requireActive();
        saidAt = said;
        reply = answer;
        replyNote = cleaned(note);
        // As it will be read back: pages say which answer they show by its time.
        repliedAt = now.truncatedTo(ChronoUnit.MICROS);
        answeredStartsAt = about.startsAt();
        answeredEndsAt = about.endsAt();
        answeredPlace = about.place();
        answeredPoint = about.point();
    }

    private static @Nullable String cleaned(@Nullable String note) {
        return note == null || Text.clean(note).isEmpty() ? null : Text.clean(note);
    }

    /** Whether this is what stands there already. */
    boolean isAnswered(Reply answer, @Nullable String note) {
        return reply == answer && Objects.equals(replyNote, cleaned(note));
    }

    /** The time and place to which it was answered, where others hold now. */
    Optional<Told> answeredFor(SessionSummary session) {
        if (answeredStartsAt == null || answeredEndsAt == null) {
            return Optional.empty();
        }
        Told then = new Told(answeredStartsAt, answeredEndsAt, answeredPlace, answeredPoint);
        return holds(then, session) ? Optional.empty() : Optional.of(then);
    }

    /**
     * A letter that asks once more is about to be written. Where it tells nothing new, the entry in
     * the calendar stays the same one: a higher sequence would take the answer out of it (RFC 5546
     * section 2.1.4).
     */
    void reminded(UUID newBatch, SessionSummary session, Instant now) {
        if (isToldOtherwise(session)) {
            writtenAgain(true, newBatch, now);
        } else {
            repeated(true, newBatch, now);
        }
        remindedAt = now;
    }

    boolean wasRemindedSince(Instant since) {
        return remindedAt != null && remindedAt.isAfter(since);
    }

    boolean isAnsweredSince(Instant said) {
        return saidAt != null && saidAt.isAfter(said);
    }

    boolean hasToldPass(String hash) {
        return hash.equals(passTold);
    }

    void tellsPass(String hash, MailId mail) {
        passTold = hash;
        passMailId = mail.value();
    }

    void tellsAuthorization(MailId mail) {
        authorizationMailId = mail.value();
    }

    /** The mail with it never left. */
    void takesPassBack() {
        passTold = null;
        passMailId = null;
    }

    void requireAccepted() {
        if (reply != Reply.ACCEPTED) {
            throw InvitationError.NOT_ACCEPTED.refusal();
        }
    }

    DelegateId requireDelegate() {
        if (delegateId == null) {
            throw InvitationError.WRONG_KIND.refusal();
        }
        return new DelegateId(delegateId);
    }

    void requireActive() {
        if (state == InvitationState.WITHDRAWN) {
            throw InvitationError.WITHDRAWN.refusal();
        }
    }

    InviteeKind kind() {
        return delegateId == null ? InviteeKind.POINT : InviteeKind.DELEGATE;
    }

    /** The bridge point or the delegate. */
    UUID inviteeId() {
        return delegateId != null ? delegateId : Objects.requireNonNull(bridgePointId);
    }

    /** What it is called where people read of it. */
    String label() {
        String label = delegateId == null ? pointName : recipientName;
        return Objects.requireNonNullElse(label, recipientAddress);
    }

    Letterhead letterhead() {
        return new Letterhead(Language.of(language), message, withDocument);
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
