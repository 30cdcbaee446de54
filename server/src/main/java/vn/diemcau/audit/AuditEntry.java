package vn.diemcau.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** One change that was made. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id private UUID id;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "actor_kind", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "action", nullable = false, length = 60)
    private String action;

    @Column(name = "subject_kind", nullable = false, length = 40)
    private String subjectKind;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "request_id", nullable = false, length = 36)
    private String requestId;

    @Column(name = "details", nullable = false, length = Length.LONG16)
    private String details;

    protected AuditEntry() {}

    AuditEntry(
            Actor actor,
            String action,
            String subjectKind,
            @Nullable UUID subjectId,
            String details,
            Instant at) {
        this.id = Ids.next();
        this.at = at;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.requestId = actor.requestId();
        this.details = details;
    }
}
