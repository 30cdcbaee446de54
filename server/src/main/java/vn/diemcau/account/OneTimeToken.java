package vn.diemcau.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Token;

/** Opens one thing once. Using it deletes the row. */
@Entity
@Table(name = "one_time_token")
class OneTimeToken {

    @Id private UUID id;

    @Column(name = "purpose", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "token_hash", nullable = false, length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected OneTimeToken() {}

    OneTimeToken(
            TokenPurpose purpose,
            Token token,
            @Nullable UUID accountId,
            Instant now,
            Instant expiresAt) {
        this.id = Ids.next();
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    @Nullable UUID accountId() {
        return accountId;
    }
}
