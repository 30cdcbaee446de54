package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.kernel.Ids;

/** One wish to know who asked a hidden question: it takes two people. */
@Entity
@Table(name = "hidden_opening")
class HiddenOpening {

    @Id private UUID id;

    @Column(name = "question_id")
    private UUID questionId;

    @Column
    @Enumerated(EnumType.STRING)
    private OpeningState state;

    @Column private String reason;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_as")
    @Enumerated(EnumType.STRING)
    private Role requestedAs;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decided_as")
    @Enumerated(EnumType.STRING)
    private @Nullable Role decidedAs;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected HiddenOpening() {}

    HiddenOpening(QuestionId question, Opener by, String reason, Instant now, Duration within) {
        this.id = Ids.next();
        this.questionId = question.value();
        this.state = OpeningState.WAITING;
        this.reason = reason;
        this.requestedBy = by.accountId();
        this.requestedName = by.name();
        this.requestedAs = by.role();
        this.requestedAt = now;
        this.expiresAt = now.plus(within);
    }

    UUID id() {
        return id;
    }

    String reason() {
        return reason;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Role requestedAs() {
        return requestedAs;
    }

    @Nullable Role decidedAs() {
        return decidedAs;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void confirm(Opener by, Instant now) {
        if (by.accountId().equals(requestedBy)) {
            throw QuestionError.OPENING_NEEDS_ANOTHER.refusal();
        }
        decide(OpeningState.CONFIRMED, by, now);
    }

    void withdraw(Opener by, Instant now) {
        decide(OpeningState.WITHDRAWN, by, now);
    }

    void expire() {
        state = OpeningState.EXPIRED;
        decidedAt = expiresAt;
    }

    private void decide(OpeningState decided, Opener by, Instant now) {
        state = decided;
        decidedBy = by.accountId();
        decidedName = by.name();
        decidedAs = by.role();
        decidedAt = now;
    }

    OpeningView view(UUID reader, Instant now) {
        boolean late = state == OpeningState.WAITING && isExpired(now);
        return new OpeningView(
                late ? OpeningState.EXPIRED : state,
                reason,
                requestedName,
                requestedAs,
                requestedAt,
                expiresAt,
                decidedName,
                decidedAs,
                late ? expiresAt : decidedAt,
                Objects.equals(requestedBy, reader));
    }
}
