package vn.diemcau.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** One move, as it stays in the history whatever becomes of the lines. */
@Entity
@Table(name = "video_step")
class SwitchStep {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column
    @Enumerated(EnumType.STRING)
    private SwitchScope scope;

    @Column private String name;

    @Column(name = "from_kind")
    @Enumerated(EnumType.STRING)
    private @Nullable LineKind fromKind;

    @Column(name = "from_name")
    private @Nullable String fromName;

    @Column(name = "to_kind")
    @Enumerated(EnumType.STRING)
    private LineKind toKind;

    @Column(name = "to_name")
    private String toName;

    @Column private boolean everybody;
    @Column private @Nullable String reason;

    @Column(name = "switched_by")
    private String by;

    @Column(name = "switched_at")
    private Instant at;

    protected SwitchStep() {}

    SwitchStep(Moved moved) {
        id = Ids.next();
        sessionId = moved.whom().session().value();
        scope = moved.whom().scope();
        name = moved.whom().name();
        fromKind = moved.from() == null ? null : moved.from().kind();
        fromName = moved.from() == null ? null : moved.from().name();
        toKind = moved.to().kind();
        toName = moved.to().name();
        everybody = moved.everybody();
        reason = moved.reason();
        by = moved.by();
        at = moved.at();
    }

    SwitchStepView view() {
        return new SwitchStepView(
                id, scope, name, fromKind, fromName, toKind, toName, everybody, reason, by, at);
    }
}
