package vn.diemcau.onair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/**
 * One call of a point. Changed only on the writer of its session's channel, so it needs no version
 * of its own; every time in it is the server's.
 */
@Entity
@Table(name = "on_air_call")
class OnAirCall {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column private long number;

    @Column(name = "point_id")
    private UUID pointId;

    @Column(name = "point_name")
    private String pointName;

    @Column(name = "province_name")
    private @Nullable String provinceName;

    @Column
    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "planned_seconds")
    private @Nullable Integer plannedSeconds;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "air_at")
    private @Nullable Instant airAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "aired_at")
    private @Nullable Instant airedAt;

    @Column(name = "aired_because")
    private @Nullable String airedBecause;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "refused_for")
    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusedFor;

    @Column(name = "refused_note")
    private @Nullable String refusedNote;

    protected OnAirCall() {}

    OnAirCall(
            SessionId session,
            long number,
            NamedPoint point,
            @Nullable Integer plannedSeconds,
            String by,
            Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.number = number;
        this.pointId = point.id().value();
        this.pointName = point.name();
        this.provinceName = point.provinceName();
        this.state = CallState.CALLED;
        this.plannedSeconds = plannedSeconds;
        this.calledAt = now;
        this.calledBy = by;
        this.answerBy = now.plus(OnAirRules.ANSWER_WITHIN);
    }

    /** Refuses with {@code onair.wrong_state} a step that is not possible from where it stands. */
    CallState require(CallStep step) {
        return step.from(state).orElseThrow(() -> OnAirError.WRONG_STATE.refusal("state", state));
    }

    void standBy(int seconds, Instant now) {
        state = require(CallStep.STANDBY);
        airAt = now.plusSeconds(seconds);
    }

    void acknowledge(String by, Instant now) {
        state = require(CallStep.ACKNOWLEDGE);
        acknowledgedAt = now;
        acknowledgedBy = by;
    }

    void refuse(CannotAir why, Instant now) {
        state = require(CallStep.REFUSE);
        refusedFor = why.reason();
        refusedNote = why.note();
        endedAt = now;
    }

    /**
     * @param because why, where the point has not answered; else ignored
     */
    void requireMayAir(@Nullable String because) {
        require(CallStep.AIR);
        if (acknowledgedAt == null && because == null) {
            throw OnAirError.NOT_ACKNOWLEDGED.refusal();
        }
    }

    void air(@Nullable String because, Instant now) {
        requireMayAir(because);
        state = CallState.ON_AIR;
        airedAt = now;
        airedBecause = acknowledgedAt == null ? because : null;
    }

    void done(Instant now) {
        state = require(CallStep.DONE);
        endedAt = now;
    }

    void cancel(Instant now) {
        state = require(CallStep.CANCEL);
        endedAt = now;
    }

    OnAirCallId id() {
        return new OnAirCallId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    BridgePointId point() {
        return new BridgePointId(pointId);
    }

    String pointName() {
        return pointName;
    }

    CallState state() {
        return state;
    }

    String calledBy() {
        return calledBy;
    }

    @Nullable String airedBecause() {
        return airedBecause;
    }

    CallView view() {
        return new CallView(
                id(),
                number,
                new NamedPoint(point(), pointName, provinceName),
                state,
                plannedSeconds,
                calledAt,
                calledBy,
                answerBy,
                airAt,
                acknowledgedAt,
                acknowledgedBy,
                airedAt,
                airedBecause,
                endsAt(),
                endedAt,
                refusal());
    }

    OwnCall own() {
        return new OwnCall(
                id(),
                state,
                plannedSeconds,
                calledAt,
                answerBy,
                airAt,
                acknowledgedAt,
                acknowledgedBy,
                airedAt,
                endsAt(),
                endedAt,
                refusal());
    }

    private @Nullable Instant endsAt() {
        return airedAt == null || plannedSeconds == null
                ? null
                : airedAt.plusSeconds(plannedSeconds);
    }

    private @Nullable CannotAir refusal() {
        return refusedFor == null ? null : new CannotAir(refusedFor, refusedNote);
    }
}
