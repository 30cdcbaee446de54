package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.PersonId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** One named person in one allotment. Others read it in their queries and change nothing. */
@Entity
@Table(name = "delegate")
class Delegate {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "group_id")
    UUID groupId;

    @Column(name = "allotment_id")
    UUID allotmentId;

    /** Null: somebody proposed, who is not in the directory yet; see {@link #proposed}. */
    @Column(name = "person_id")
    @Nullable UUID personId;

    @Embedded @Nullable ProposedPerson proposed;

    @Column
    @Enumerated(EnumType.STRING)
    DelegateState state;

    /** Whose place a substitute takes. */
    @Column(name = "replaces_id")
    @Nullable UUID replacesId;

    /** Where this person sits; null: in the main room, or not said yet. */
    @Column(name = "bridge_point_id")
    @Nullable UUID bridgePointId;

    @Column(name = "pass_serial")
    int passSerial;

    @Column(name = "pass_hash")
    String passHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "ended_why")
    @Nullable String endedWhy;

    @Version int version;

    protected Delegate() {}

    /** Without a pass, which is made from its id. */
    private static Delegate of(
            SessionId session,
            Allotment allotment,
            @Nullable BridgePointId point,
            DelegateState state,
            Instant now) {
        Delegate delegate = new Delegate();
        delegate.id = Ids.next();
        delegate.sessionId = session.value();
        delegate.groupId = allotment.groupId;
        delegate.allotmentId = allotment.id;
        delegate.bridgePointId = point == null ? null : point.value();
        delegate.state = state;
        delegate.passSerial = 1;
        delegate.createdAt = now;
        return delegate;
    }

    static Delegate named(
            SessionId session,
            Allotment allotment,
            PersonId person,
            @Nullable BridgePointId point,
            Instant now) {
        Delegate delegate = of(session, allotment, point, DelegateState.NAMED, now);
        delegate.personId = person.value();
        return delegate;
    }

    /** Somebody who is to go instead of this one, once that is confirmed. */
    Delegate propose(Allotment allotment, ProposedPerson person, Instant now) {
        requireNamed();
        Delegate substitute = of(session(), allotment, point(), DelegateState.PROPOSED, now);
        substitute.replacesId = id;
        substitute.proposed = person;
        return substitute;
    }

    void passIs(PassCode code) {
        passHash = code.hash();
    }

    /** Somebody may have the old one who should not; the new one is made afterwards. */
    void renewPass() {
        requireNamed();
        passSerial++;
    }

    void sitAt(@Nullable BridgePointId point) {
        bridgePointId = point == null ? null : point.value();
    }

    void withdraw(@Nullable String why, Instant now) {
        requireNamed();
        end(DelegateState.WITHDRAWN, why, now);
    }

    void replaced(Instant now) {
        requireNamed();
        end(DelegateState.REPLACED, null, now);
    }

    /** What was typed about who is proposed; null where it is somebody of the directory. */
    @Nullable ProposedPerson typed() {
        return personId == null ? proposed : null;
    }

    void retype(ProposedPerson person) {
        proposed = person;
    }

    void confirm(PersonId person) {
        requireProposed();
        personId = person.value();
        proposed = null;
        state = DelegateState.NAMED;
    }

    void refuse(@Nullable String why, Instant now) {
        requireProposed();
        end(DelegateState.REFUSED, why, now);
    }

    private void end(DelegateState how, @Nullable String why, Instant now) {
        state = how;
        endedAt = now;
        endedWhy = Text.lineOrNull(why);
    }

    void requireNamed() {
        if (state != DelegateState.NAMED) {
            throw DelegateError.NOT_NAMED.refusal("state", state);
        }
    }

    void requireProposed() {
        if (state != DelegateState.PROPOSED) {
            throw DelegateError.NOT_PROPOSED.refusal("state", state);
        }
    }

    DelegateId id() {
        return new DelegateId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    @Nullable BridgePointId point() {
        return bridgePointId == null ? null : new BridgePointId(bridgePointId);
    }
}
