package vn.diemcau.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Versions;

/** Something to be seen to at a point: open, taken by somebody, closed; and perhaps open again. */
@Entity
@Table(name = "alert")
class Alert {

    /** A cause that comes back so soon was never mended: whoever saw to it goes on. */
    static final Duration SAME_AGAIN = Duration.ofMinutes(10);

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "bridge_point_id")
    private UUID bridgePointId;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Column private @Nullable String detail;

    @Column private int times;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** As people read it. */
    @Column private @Nullable String owner;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version private int version;

    protected Alert() {}

    /** One that is not open yet. */
    Alert(SessionId session, BridgePointId point, AlertRule rule) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.bridgePointId = point.value();
        this.rule = rule;
        this.state = AlertState.CLOSED;
    }

    /** Its cause is there, perhaps once more. */
    void open(@Nullable String said, Instant now) {
        boolean goesOn = closedAt != null && !now.isAfter(closedAt.plus(SAME_AGAIN));
        if (!goesOn) {
            owner = null;
            ownerId = null;
            takenAt = null;
        }
        state = ownerId == null ? AlertState.OPEN : AlertState.TAKEN;
        detail = said;
        openedAt = now;
        closedAt = null;
        times++;
    }

    /** Its cause is gone. */
    void close(Instant now) {
        state = AlertState.CLOSED;
        closedAt = now;
    }

    /**
     * Somebody sees to it, perhaps in the place of somebody else.
     *
     * @param seen the version upon which they decided that
     */
    void take(UUID by, String name, int seen, Instant now) {
        if (by.equals(ownerId)) {
            return;
        }
        requireStanding();
        Versions.requireNewest(seen, version);
        ownerId = by;
        owner = name;
        takenAt = now;
        state = AlertState.TAKEN;
    }

    /** Whoever saw to it does so no more; false where nobody did. */
    boolean release(int seen) {
        if (ownerId == null) {
            return false;
        }
        requireStanding();
        Versions.requireNewest(seen, version);
        ownerId = null;
        owner = null;
        takenAt = null;
        state = AlertState.OPEN;
        return true;
    }

    private void requireStanding() {
        if (state == AlertState.CLOSED) {
            throw AlertError.CLOSED.refusal();
        }
    }

    AlertId id() {
        return new AlertId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    BridgePointId point() {
        return new BridgePointId(bridgePointId);
    }

    boolean isOwnedBy(UUID person) {
        return person.equals(ownerId);
    }
}
