package vn.diemcau.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Numbers the changes of a session's admissions. Its row is locked by whoever writes some, so that
 * numbers become visible in their order and a telephone that has read up to one misses nothing.
 */
@Entity
@Table(name = "door_book")
class DoorBook {

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    /** Raised when what was practised is wiped. */
    @Column int epoch;

    @Column(name = "last_change")
    long lastChange;

    protected DoorBook() {}

    long next() {
        return ++lastChange;
    }

    void beginAnew() {
        epoch++;
    }
}
