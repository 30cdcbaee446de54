package vn.diemcau.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Somebody was let in. Several may be noted of one delegate, by telephones that did not know of
 * each other; the first that was not undone counts.
 */
@Entity
@Table(name = "admission")
class Admission {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "change_number")
    long changeNumber;

    /** Null: ticked on the roll of a point. */
    @Column(name = "door_id")
    @Nullable UUID doorId;

    @Column(name = "bridge_point_id")
    @Nullable UUID bridgePointId;

    /** Null: a walk-in. */
    @Column(name = "delegate_id")
    @Nullable UUID delegateId;

    @Column(name = "walk_in_name")
    @Nullable String walkInName;

    @Column(name = "walk_in_unit")
    @Nullable String walkInUnit;

    @Column(name = "walk_in_phone")
    @Nullable String walkInPhone;

    @Enumerated(EnumType.STRING)
    @Column
    Way way;

    /** By the clock of the server. */
    @Column(name = "admitted_at")
    Instant admittedAt;

    /** By the clock of the telephone, whatever that shows. */
    @Column(name = "device_at")
    Instant deviceAt;

    /** When the server heard of it. */
    @Column(name = "noted_at")
    Instant notedAt;

    @Column(name = "undone_at")
    @Nullable Instant undoneAt;

    @Column boolean counts;

    protected Admission() {}

    private Admission(UUID id, DoorBook book, Way way) {
        this.id = id;
        this.sessionId = book.sessionId;
        this.changeNumber = book.next();
        this.way = way;
    }

    /** One of a telephone at {@code door}; whether it counts is decided once all are there. */
    static Admission at(Door door, DoorBook book, NotedEntry entry, DeviceClock clock) {
        Admission admission = new Admission(entry.id(), book, entry.wayOrTyped());
        admission.doorId = door.id;
        admission.bridgePointId = door.bridgePointId;
        admission.delegateId = entry.delegateId();
        WalkIn walkIn = entry.walkIn();
        if (walkIn != null) {
            admission.walkInName = Text.line(walkIn.name());
            admission.walkInUnit = Text.lineOrNull(walkIn.unit());
            admission.walkInPhone = Text.lineOrNull(walkIn.phone());
            admission.counts = true;
        }
        admission.deviceAt = entry.at();
        admission.admittedAt = clock.corrected(entry.at(), door.createdAt);
        admission.notedAt = clock.received();
        return admission;
    }

    /** Ticked on the roll of a point. */
    static Admission onTheRoll(UUID id, DoorBook book, UUID point, UUID delegate, Instant now) {
        Admission admission = new Admission(id, book, Way.ROLL);
        admission.bridgePointId = point;
        admission.delegateId = delegate;
        admission.deviceAt = now;
        admission.admittedAt = now;
        admission.notedAt = now;
        return admission;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(DoorBook book, Instant now) {
        if (undoneAt != null) {
            return;
        }
        undoneAt = now;
        counts = false;
        changeNumber = book.next();
    }

    void count(boolean counting, DoorBook book) {
        if (counts == counting) {
            return;
        }
        counts = counting;
        changeNumber = book.next();
    }

    UUID delegate() {
        return Objects.requireNonNull(delegateId);
    }
}
