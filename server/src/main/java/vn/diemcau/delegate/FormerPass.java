package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A pass in whose place a newer one was given: it opens nothing, and whoever shows it at a door is
 * told why. Others read it in their queries.
 */
@Entity
@Table(name = "former_pass")
class FormerPass {

    @Id
    @Column(name = "pass_hash")
    String passHash;

    @Column(name = "delegate_id")
    UUID delegateId;

    @Column(name = "ended_at")
    Instant endedAt;

    protected FormerPass() {}

    static FormerPass of(Delegate delegate, Instant now) {
        FormerPass former = new FormerPass();
        former.passHash = delegate.passHash;
        former.delegateId = delegate.id;
        former.endedAt = now;
        return former;
    }
}
