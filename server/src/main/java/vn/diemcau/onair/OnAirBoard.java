package vn.diemcau.onair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/**
 * What the operators of one session act upon. Changed only on the writer of its session's channel.
 */
@Entity
@Table(name = "on_air_board")
class OnAirBoard {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column private int version;

    @Column(name = "last_number")
    private long lastNumber;

    @Column(name = "next_point_id")
    private @Nullable UUID nextPointId;

    @Column(name = "next_point_name")
    private @Nullable String nextPointName;

    @Column(name = "next_province_name")
    private @Nullable String nextProvinceName;

    protected OnAirBoard() {}

    OnAirBoard(SessionId session) {
        this.sessionId = session.value();
    }

    /** Refuses with {@code request.stale} an operator who has seen another picture. */
    void requireSeen(int seen) {
        Versions.requireNewest(seen, version);
    }

    /** An operator has done something. */
    void changed() {
        version++;
    }

    int version() {
        return version;
    }

    long nextNumber() {
        return ++lastNumber;
    }

    Optional<NamedPoint> next() {
        return Optional.ofNullable(nextPointId)
                .map(
                        id ->
                                new NamedPoint(
                                        new BridgePointId(id),
                                        Objects.requireNonNull(nextPointName),
                                        nextProvinceName));
    }

    boolean isNext(BridgePointId point) {
        return point.value().equals(nextPointId);
    }

    void next(@Nullable NamedPoint point) {
        nextPointId = point == null ? null : point.id().value();
        nextPointName = point == null ? null : point.name();
        nextProvinceName = point == null ? null : point.provinceName();
    }
}
