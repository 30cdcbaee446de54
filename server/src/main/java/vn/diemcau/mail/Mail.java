package vn.diemcau.mail;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/**
 * One mail in the outbox. Features that may use mail join it by name in the queries of their lists
 * ({@code join Mail m on m.id = i.mailId}) to read {@code state} and {@code failure}; they change
 * nothing here.
 */
@Entity
@Table(name = "mail")
@DynamicUpdate
class Mail {

    private static final int LONGEST_REPLY = 500;

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "kind", length = 40)
    String kind;

    @Column(name = "batch_id")
    @Nullable UUID batchId;

    @Column(name = "message_id", length = 160)
    String messageId;

    /** In its return address; null of mails from before there were such. */
    @Column(name = "return_token", columnDefinition = "char(26)")
    @Nullable String returnToken;

    @Column(name = "recipient_address", length = 254)
    String recipientAddress;

    @Column(name = "recipient_name", length = 200)
    @Nullable String recipientName;

    @Column(name = "subject", length = 300)
    String subject;

    @Column(name = "text", columnDefinition = "mediumtext")
    @Nullable String text;

    @Column(name = "html", columnDefinition = "mediumtext")
    @Nullable String html;

    @Column(name = "calendar", columnDefinition = "mediumtext")
    @Nullable String calendar;

    @Column(name = "calendar_method", length = 10)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CalendarPart.@Nullable Method calendarMethod;

    @Column(name = "state", length = 10)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MailState state;

    @Column(name = "attempts")
    int attempts;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "claim")
    @Nullable UUID claim;

    @Column(name = "lease_until")
    @Nullable Instant leaseUntil;

    @Column(name = "failure", length = 24)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable MailFailure failure;

    @Column(name = "server_reply", length = LONGEST_REPLY)
    @Nullable String serverReply;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    /** Written with the mail; read for a whole batch at once, by {@link AttachmentRepository}. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "mail_id", nullable = false, updatable = false)
    List<MailAttachment> attachments = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Mail() {}

    Mail(OutgoingMail mail, String ourDomain, Instant now) {
        id = Ids.next();
        kind = mail.kind();
        batchId = mail.batchId();
        // Made once and kept: mail programs and servers that see it again know it for the same
        // mail.
        messageId = "<" + id + "@" + ourDomain + ">";
        returnToken = ReturnAddresses.newToken();
        recipientAddress = mail.to().value();
        recipientName = mail.toName();
        subject = mail.letter().subject();
        text = mail.letter().text();
        html = mail.letter().html();
        calendar = mail.calendarPart().map(CalendarPart::content).orElse(null);
        calendarMethod = mail.calendarPart().map(CalendarPart::method).orElse(null);
        state = MailState.QUEUED;
        dueAt = now;
        createdAt = now;
        for (Attachment attachment : mail.attachments()) {
            attachments.add(new MailAttachment(id, attachments.size(), attachment));
        }
    }

    /** Whether it has never been told to wait, by a server or for its domain's turn. */
    boolean isNew() {
        return dueAt.equals(createdAt);
    }

    /** It is not yet its domain's turn. */
    void waitUntil(Instant turn) {
        dueAt = turn;
    }

    String recipientDomain() {
        return recipientAddress.substring(recipientAddress.lastIndexOf('@') + 1);
    }

    /** Takes the mail for one sender; once the lease is over another one may take it. */
    void claim(UUID newClaim, Instant until) {
        claim = newClaim;
        leaseUntil = until;
    }

    /**
     * The content is about to be handed over: from now on only the server's answer tells what
     * became of it.
     */
    void sending(Instant until) {
        state = MailState.SENDING;
        leaseUntil = until;
    }

    void sent(Instant now) {
        // It may have come back before its sender could write down that it left.
        if (failure == MailFailure.BOUNCED) {
            return;
        }
        settle(MailState.SENT, null, null, now);
        empty();
    }

    void discarded(Instant now) {
        settle(MailState.DISCARDED, null, null, now);
        empty();
    }

    void failed(MailFailure why, @Nullable String reply, Instant now) {
        settle(MailState.FAILED, why, reply, now);
    }

    /** Whether a server has, or may have, taken it: only such a mail can come back. */
    boolean mayComeBack() {
        return switch (state) {
            case SENDING, SENT, UNCERTAIN -> true;
            case QUEUED, FAILED, DISCARDED -> false;
        };
    }

    /** When a mail that came back had left, as far as that is known; else the earliest. */
    Instant leftAt(Instant now) {
        return switch (state) {
            case SENT -> settledAt == null ? createdAt : settledAt;
            case SENDING -> now;
            case UNCERTAIN, QUEUED, FAILED, DISCARDED -> createdAt;
        };
    }

    /** It left, and came back. */
    void bounced(@Nullable String said, Instant now) {
        settle(MailState.FAILED, MailFailure.BOUNCED, said, now);
        empty();
    }

    void uncertain(MailFailure why, Instant now) {
        settle(MailState.UNCERTAIN, why, null, now);
    }

    /** The server does not want it now: it waits, or fails where it has waited long enough. */
    void putOff(String reply, Instant now) {
        attempts++;
        if (attempts >= RetryPolicy.MOST_ATTEMPTS) {
            failed(MailFailure.PUT_OFF_TOO_OFTEN, reply, now);
            return;
        }
        queueAgain(now.plus(RetryPolicy.pauseAfter(attempts)));
        serverReply = shortened(reply);
    }

    /** Gives the claim back: the mail was not touched. */
    void release(Instant now) {
        queueAgain(now);
    }

    /** A person wants it sent after all. */
    void sendAgain(Instant now) {
        attempts = 0;
        failure = null;
        serverReply = null;
        settledAt = null;
        queueAgain(now);
    }

    /** False once it was sent or is so old that its content was deleted. */
    boolean hasContent() {
        return text != null;
    }

    boolean isHeldBy(UUID thatClaim) {
        return thatClaim.equals(claim);
    }

    MailStatus status() {
        return new MailStatus(state, attempts, failure, serverReply, settledAt);
    }

    private void queueAgain(Instant due) {
        state = MailState.QUEUED;
        dueAt = due;
        claim = null;
        leaseUntil = null;
    }

    // The claim stays: a sender whose answer came late may still write down what really happened.
    private void settle(
            MailState end, @Nullable MailFailure why, @Nullable String reply, Instant now) {
        state = end;
        failure = why;
        serverReply = reply == null ? null : shortened(reply);
        settledAt = now;
        leaseUntil = null;
    }

    private void empty() {
        text = null;
        html = null;
        calendar = null;
    }

    private static String shortened(String reply) {
        return Text.shortened(Text.line(reply), LONGEST_REPLY);
    }
}
