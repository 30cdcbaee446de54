package vn.diemcau.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guest_link_id")
    private @Nullable GuestLink link;

    @Column(name = "participant_id")
    private @Nullable UUID participantId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_used_at", nullable = false)
    private Instant lastUsedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected LoginSession() {}

    private LoginSession(LoginKind kind, Token token, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = expiresAt;
    }

    static LoginSession of(Account account, Token token, Instant now, Instant expiresAt) {
        LoginSession session = new LoginSession(LoginKind.ACCOUNT, token, now, expiresAt);
        session.account = account;
        return session;
    }

    static LoginSession of(GuestLink link, Token token, Instant now, Instant expiresAt) {
        LoginSession session = new LoginSession(LoginKind.LINK, token, now, expiresAt);
        session.link = link;
        return session;
    }

    static LoginSession ofParticipant(
            UUID participantId, Token token, Instant now, Instant expiresAt) {
        LoginSession session = new LoginSession(LoginKind.PARTICIPANT, token, now, expiresAt);
        session.participantId = participantId;
        return session;
    }

    /** Who this session stands for now; null where it, its account or its link no longer counts. */
    @Nullable Caller callerAt(Instant now, LoginRules rules) {
        if (!now.isBefore(expiresAt)) {
            return null;
        }
        return switch (kind) {
            case ACCOUNT -> idle(now, rules) ? null : accountCaller(rules);
            case LINK -> idle(now, rules) ? null : linkCaller(now);
            // Somebody who joined in the morning gives feedback next week: only the absolute end
            // counts.
            case PARTICIPANT -> new Caller.Participant(id, Objects.requireNonNull(participantId));
        };
    }

    private boolean idle(Instant now, LoginRules rules) {
        return !now.isBefore(lastUsedAt.plus(rules.idle()));
    }

    private @Nullable Caller accountCaller(LoginRules rules) {
        Account owner = Objects.requireNonNull(account);
        return owner.usable(rules.demo())
                ? new Caller.SignedIn(id, owner.id(), null, owner.name(), owner.grants())
                : null;
    }

    private @Nullable Caller linkCaller(Instant now) {
        GuestLink origin = Objects.requireNonNull(link);
        return origin.validAt(now)
                ? new Caller.SignedIn(id, null, origin.id(), origin.label(), origin.grants())
                : null;
    }

    boolean usedBefore(Instant moment) {
        return lastUsedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }
}
