package vn.diemcau.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.kernel.Ids;

/** How many people sat in a room when somebody counted them. */
@Entity
@Table(name = "headcount")
class Headcount {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "bridge_point_id")
    UUID bridgePointId;

    @Column int people;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "counted_by")
    String countedBy;

    /** The point, where nobody counted there after this. */
    @Column(name = "latest_of")
    @Nullable UUID latestOf;

    protected Headcount() {}

    Headcount(KeptPoint kept, int people, String by, Instant now) {
        this.id = Ids.next();
        this.sessionId = kept.session().value();
        this.bridgePointId = kept.point().id().value();
        this.people = people;
        this.countedBy = by;
        this.countedAt = now;
        this.latestOf = bridgePointId;
    }

    HeadcountView view() {
        return new HeadcountView(bridgePointId, people, countedAt, countedBy);
    }
}
