package vn.diemcau.login;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Token;

/** One browser in which somebody is signed in, came in by a link, or joined as a participant. */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id private UUID id;

    @Column(name = "kind", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private LoginKind kind;

    @Column(name = "token_hash", nullable = false, length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "guest_link_id")
    private @Nullable UUID linkId;

    @Column(name = "participant_id")
    private @Nullable UUID participantId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_used_at", nullable = false)
    private Instant lastUsedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected LoginSession() {}

    /**
     * @param holderId the account, link or participant, by {@code kind}
     */
    LoginSession(LoginKind kind, UUID holderId, Token token, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.accountId = kind == LoginKind.ACCOUNT ? holderId : null;
        this.linkId = kind == LoginKind.LINK ? holderId : null;
        this.participantId = kind == LoginKind.PARTICIPANT ? holderId : null;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = expiresAt;
    }

    /**
     * Whether the time of the session is not over.
     *
     * @param idle how long accounts and guests stay signed in without doing anything
     */
    boolean validAt(Instant now, Duration idle) {
        if (!now.isBefore(expiresAt)) {
            return false;
        }
        // Somebody who joined in the morning gives feedback next week: only the absolute end
        // counts.
        return kind == LoginKind.PARTICIPANT || now.isBefore(lastUsedAt.plus(idle));
    }

    /** Lasts until {@code end}, where that is later and not longer than a session may last. */
    void extend(Instant end, Duration longest) {
        Instant latest = createdAt.plus(longest);
        Instant wanted = end.isBefore(latest) ? end : latest;
        if (wanted.isAfter(expiresAt)) {
            expiresAt = wanted;
        }
    }

    boolean usedBefore(Instant moment) {
        return lastUsedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }

    LoginKind kind() {
        return kind;
    }

    /** The account, link or participant, by {@link #kind}. */
    UUID holderId() {
        return Objects.requireNonNull(
                switch (kind) {
                    case ACCOUNT -> accountId;
                    case LINK -> linkId;
                    case PARTICIPANT -> participantId;
                });
    }
}
