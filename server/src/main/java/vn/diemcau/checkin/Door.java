package vn.diemcau.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Clocks;

/** One telephone at one entrance of a session. */
@Entity
@Table(name = "door")
class Door {

    /** How exactly it is known when a telephone was last heard of; finer would write each time. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column String name;

    /** Whose room it leads into; null: the main room. */
    @Column(name = "bridge_point_id")
    @Nullable UUID bridgePointId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable Instant revokedAt;

    @Column(name = "last_seen_at")
    @Nullable Instant lastSeenAt;

    protected Door() {}

    static Door of(SessionSummary session, SaveDoor written, Instant now) {
        Door door = new Door();
        door.id = Ids.next();
        door.sessionId = session.id().value();
        door.name = Text.line(written.name());
        door.bridgePointId =
                written.bridgePointId() == null ? null : written.bridgePointId().value();
        door.createdAt = now;
        door.expiresAt = endsFor(session, now);
        return door;
    }

    /**
     * The end of the day after the session, when telephones that had no line have sent what they
     * noted; a link that is issued later lasts until the end of tomorrow.
     */
    static Instant endsFor(SessionSummary session, Instant now) {
        Instant lasts = session.endsAt().isAfter(now) ? session.endsAt() : now;
        return lasts.atZone(Clocks.VIETNAM)
                .toLocalDate()
                .plusDays(2)
                .atStartOfDay(Clocks.VIETNAM)
                .toInstant();
    }

    void lastsUntil(Instant end) {
        if (revokedAt != null) {
            throw CheckinError.DOOR_REVOKED.refusal();
        }
        expiresAt = end;
    }

    void lastsAtLeastUntil(Instant end) {
        if (end.isAfter(expiresAt)) {
            lastsUntil(end);
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean wasSeenBefore(Instant now) {
        return lastSeenAt == null || lastSeenAt.isBefore(now.minus(SEEN_EVERY));
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    DoorId id() {
        return new DoorId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    @Nullable BridgePointId point() {
        return bridgePointId == null ? null : new BridgePointId(bridgePointId);
    }
}
