package vn.diemcau.bridge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;

/** An item of a point's checklist. */
@Entity
@Table(name = "readiness_item")
class ReadinessItem {

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    BridgePoint point;

    @Column(name = "item")
    @Enumerated(EnumType.STRING)
    ReadinessCheck check;

    @Column int position;

    @Column(name = "done_at")
    @Nullable Instant doneAt;

    /** The name of who ticked it. */
    @Column(name = "done_by")
    @Nullable String doneBy;

    protected ReadinessItem() {}

    ReadinessItem(BridgePoint point, ReadinessCheck check, int position) {
        this.id = Ids.next();
        this.point = point;
        this.check = check;
        this.position = position;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** Ticking what is ticked keeps who ticked it first. */
    void set(boolean done, String by, Instant now) {
        if (done == isDone()) {
            return;
        }
        doneAt = done ? now : null;
        doneBy = done ? by : null;
    }

    PointView.Item view() {
        return new PointView.Item(id, check, isDone(), doneAt, doneBy);
    }
}
