package vn.diemcau.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/** That a point was asked to say how many are there. */
@Entity
@Table(name = "attendance_reminder")
class PointReminder {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "bridge_point_id")
    UUID bridgePointId;

    /** The point, where it was not reminded after this. */
    @Column(name = "latest_of")
    @Nullable UUID latestOf;

    @Column(name = "reminded_at")
    Instant remindedAt;

    @Column(name = "reminded_by")
    String remindedBy;

    /** The point whose host did so; null: the organizers. */
    @Column(name = "reminded_from")
    @Nullable String remindedFrom;

    protected PointReminder() {}

    PointReminder(SessionId session, UUID point, String by, @Nullable String from, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.bridgePointId = point;
        this.latestOf = point;
        this.remindedAt = now;
        this.remindedBy = by;
        this.remindedFrom = from;
    }
}
