package vn.diemcau.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/**
 * Somebody wants to speak. Changed only on the writer of its session's channel, so it needs no
 * version.
 */
@Entity
@Table(name = "floor_request")
class FloorRequest {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column long number;

    @Column(name = "participant_id")
    @Nullable UUID participantId;

    @Column(name = "point_id")
    @Nullable UUID pointId;

    @Column(name = "point_name")
    @Nullable String pointName;

    @Column(name = "province_id")
    @Nullable UUID provinceId;

    @Column(name = "province_name")
    @Nullable String provinceName;

    @Column(name = "place_kind")
    @Enumerated(EnumType.STRING)
    PlaceKind placeKind;

    @Column @Nullable String school;

    @Column(name = "speaker_name")
    String speakerName;

    @Column(name = "speaker_key")
    String speakerKey;

    @Column String topic;
    @Column @Nullable String note;

    @Column
    @Enumerated(EnumType.STRING)
    FloorState state;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column @Nullable Long turn;

    @Column(name = "called_at")
    @Nullable Instant calledAt;

    @Column(name = "called_by")
    @Nullable String calledBy;

    @Column(name = "called_reason")
    @Nullable String calledReason;

    @Column(name = "started_at")
    @Nullable Instant startedAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "declined_by")
    @Nullable String declinedBy;

    @Column(name = "declined_reason")
    @Nullable String declinedReason;

    @Column int skips;

    @Column(name = "held_since")
    long heldSince;

    @Column(name = "hand_kind")
    @Enumerated(EnumType.STRING)
    Hand.@Nullable Kind handKind;

    @Column(name = "hand_places")
    @Nullable Integer handPlaces;

    @Column(name = "hand_reason")
    @Nullable String handReason;

    @Column(name = "hand_by")
    @Nullable String handBy;

    @Column(name = "hand_at")
    @Nullable Instant handAt;

    @Column(name = "place_told")
    @Nullable Integer placeTold;

    @Column(name = "held_told")
    @Enumerated(EnumType.STRING)
    @Nullable FairRule heldTold;

    @Column(name = "decided_told")
    @Enumerated(EnumType.STRING)
    @Nullable FairRule decidedTold;

    protected FloorRequest() {}

    FloorRequest(SessionId session, long number, FloorAsker asker, FloorWords words, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.number = number;
        this.participantId = asker.participantId();
        this.pointId = asker.point() == null ? null : asker.point().id().value();
        this.pointName = asker.point() == null ? null : asker.point().name();
        this.provinceId = asker.provinceId();
        this.provinceName = asker.provinceName();
        this.placeKind = asker.placeKind();
        this.school = asker.school();
        this.speakerName = asker.speakerName(words);
        this.speakerKey = asker.speakerKey(speakerName);
        this.topic = words.topic();
        this.note = words.note();
        this.state = FloorState.WAITING;
        this.askedAt = now;
        this.changedAt = now;
        this.heldSince = -1;
    }

    FloorRequestId id() {
        return new FloorRequestId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    @Nullable BridgePointId point() {
        return pointId == null ? null : new BridgePointId(pointId);
    }

    /** Whose turn it would be: the province, or the point itself where it is in none. */
    static UUID region(@Nullable UUID provinceId, @Nullable UUID pointId) {
        return Objects.requireNonNull(provinceId == null ? pointId : provinceId);
    }

    /** Refuses with {@code floor.wrong_state} where the step is not possible from here. */
    void require(FloorStep step) {
        if (!step.isPossibleFrom(state)) {
            throw FloorError.WRONG_STATE.refusal("state", state);
        }
    }

    void call(long newTurn, String by, @Nullable String reason, Instant now) {
        become(FloorStep.CALL, now);
        turn = newTurn;
        calledAt = now;
        calledBy = by;
        calledReason = reason;
    }

    void uncall(Instant now) {
        become(FloorStep.UNCALL, now);
        wasNotCalled();
    }

    /**
     * @param lastTurn the session's latest turn: with the next one it is no longer held back
     */
    void skip(long lastTurn, Instant now) {
        become(FloorStep.SKIP, now);
        wasNotCalled();
        standsWhereItBelongs();
        skips++;
        heldSince = lastTurn;
    }

    void start(Instant now) {
        become(FloorStep.START, now);
        startedAt = now;
    }

    void finish(Instant now) {
        become(FloorStep.FINISH, now);
        endedAt = now;
    }

    void resume(Instant now) {
        become(FloorStep.RESUME, now);
        endedAt = null;
    }

    void decline(String by, String reason, Instant now) {
        become(FloorStep.DECLINE, now);
        wasNotCalled();
        standsWhereItBelongs();
        declinedBy = by;
        declinedReason = reason;
    }

    void reconsider(Instant now) {
        become(FloorStep.RECONSIDER, now);
        declinedBy = null;
        declinedReason = null;
    }

    /** Refuses with {@code floor.wrong_state} whoever speaks, has spoken or is out already. */
    void withdraw(Instant now) {
        if (state != FloorState.WAITING && state != FloorState.CALLED) {
            throw FloorError.WRONG_STATE.refusal("state", state);
        }
        state = FloorState.WITHDRAWN;
        changedAt = now;
        wasNotCalled();
        standsWhereItBelongs();
        wasToldNoPlace();
    }

    void put(Hand hand) {
        handKind = hand.kind();
        handPlaces = hand.places();
        handReason = hand.reason();
        handBy = hand.by();
        handAt = hand.at();
    }

    /** Undoes {@link #put}. */
    void standsWhereItBelongs() {
        handKind = null;
        handPlaces = null;
        handReason = null;
        handBy = null;
        handAt = null;
    }

    @Nullable Hand hand() {
        return hand(handKind, handPlaces, handReason, handBy, handAt);
    }

    static @Nullable Hand hand(
            Hand.@Nullable Kind kind,
            @Nullable Integer places,
            @Nullable String reason,
            @Nullable String by,
            @Nullable Instant at) {
        return kind == null || places == null || reason == null || by == null || at == null
                ? null
                : new Hand(kind, places, reason, by, at);
    }

    /** Seconds of speaking; 0 until it has ended. */
    static long seconds(@Nullable Instant startedAt, @Nullable Instant endedAt) {
        return startedAt == null || endedAt == null
                ? 0
                : Duration.between(startedAt, endedAt).toSeconds();
    }

    private void become(FloorStep step, Instant now) {
        require(step);
        state = step.to();
        changedAt = now;
        wasToldNoPlace();
    }

    private void wasNotCalled() {
        turn = null;
        calledAt = null;
        calledBy = null;
        calledReason = null;
    }

    private void wasToldNoPlace() {
        placeTold = null;
        heldTold = null;
        decidedTold = null;
    }

    DeskRequest desk() {
        return new DeskRequest(
                id(),
                number,
                state,
                speakerName,
                topic,
                note,
                school,
                placeKind,
                provinceName,
                point(),
                pointName,
                participantId == null,
                askedAt,
                changedAt,
                turn,
                calledAt,
                calledBy,
                calledReason,
                startedAt,
                endedAt,
                declinedBy,
                declinedReason,
                skips,
                hand());
    }

    /** As its hosts see it: what a participant notes for the office is not for them. */
    OwnRequest hosted() {
        return own(participantId == null ? note : null);
    }

    OwnRequest own() {
        return own(note);
    }

    private OwnRequest own(@Nullable String seenNote) {
        Hand hand = hand();
        return new OwnRequest(
                id(),
                state,
                topic,
                speakerName,
                seenNote,
                point(),
                pointName,
                provinceName,
                participantId == null,
                askedAt,
                startedAt,
                endedAt,
                declinedReason,
                calledReason,
                skips,
                placeTold,
                placeTold == null || placeTold <= ToldPlace.EXACT,
                heldTold,
                decidedTold,
                hand == null ? null : Moved.of(hand));
    }

    Speaker speaker() {
        return new Speaker(
                id(), speakerName, topic, school, pointName, provinceName, startedAt, calledReason);
    }
}
