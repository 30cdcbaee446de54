package vn.diemcau.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key as it is stored. */
@Entity
@Table(name = "signing_key")
class SigningKeyRow {

    @Id
    @Column(name = "purpose", length = 20)
    private String purpose;

    @Column(name = "secret", nullable = false, length = 64)
    private String secret;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SigningKeyRow() {}

    String secret() {
        return secret;
    }
}
