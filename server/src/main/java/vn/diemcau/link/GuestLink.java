package vn.diemcau.link;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.GrantRow;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Token;

/** A link in a mail that stands for a person without an account. */
@Entity
@Table(name = "guest_link")
class GuestLink {

    @Id private UUID id;

    @Column(name = "purpose", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "token_hash", nullable = false, length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "label", nullable = false, length = 300)
    private String label;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @ElementCollection
    @CollectionTable(name = "guest_link_grant", joinColumns = @JoinColumn(name = "guest_link_id"))
    private Set<GrantRow> grants = new HashSet<>();

    protected GuestLink() {}

    GuestLink(
            LinkPurpose purpose,
            Token token,
            UUID subjectId,
            String label,
            Collection<Grant> grants,
            @Nullable Instant expiresAt,
            Instant now) {
        this.id = Ids.next();
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.subjectId = subjectId;
        this.label = label;
        this.createdAt = now;
        this.expiresAt = expiresAt;
        grants.forEach(grant -> this.grants.add(new GrantRow(grant)));
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void markUsed(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    boolean validAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Its holder, who calls in a login session. */
    Caller.SignedIn caller(UUID loginSessionId) {
        return new Caller.SignedIn(loginSessionId, null, id, label, grants());
    }

    UUID id() {
        return id;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    UUID subjectId() {
        return subjectId;
    }

    String label() {
        return label;
    }

    @Nullable Instant usedAt() {
        return usedAt;
    }

    @Nullable Instant expiresAt() {
        return expiresAt;
    }

    List<Grant> grants() {
        return GrantRow.sorted(grants);
    }
}
