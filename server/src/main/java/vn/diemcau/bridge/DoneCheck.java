package vn.diemcau.bridge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.readiness.CheckId;

/** That an item of the event's checklist is done at a point. */
@Entity
@Table(name = "readiness_done")
@IdClass(DoneCheck.Key.class)
class DoneCheck {

    /** One item at one point. */
    record Key(UUID pointId, UUID checkId) {}

    @Id
    @Column(name = "point_id")
    private UUID pointId;

    @Id
    @Column(name = "check_id")
    private UUID checkId;

    @Column(name = "done_at")
    private Instant doneAt;

    /** The name of who ticked it. */
    @Column(name = "done_by")
    private @Nullable String doneBy;

    protected DoneCheck() {}

    DoneCheck(BridgePointId point, CheckId check, @Nullable String by, Instant now) {
        this.pointId = point.value();
        this.checkId = check.value();
        this.doneBy = by;
        this.doneAt = now;
    }

    CheckId check() {
        return new CheckId(checkId);
    }

    Instant at() {
        return doneAt;
    }

    @Nullable String by() {
        return doneBy;
    }
}
