package vn.diemcau.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;

/** What a session's queue has counted, and the head of it that everybody was told last. */
@Entity
@Table(name = "floor_queue")
class FloorTotals {

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "last_number")
    long lastNumber;

    @Column(name = "last_turn")
    long lastTurn;

    /** A {@link QueueView} as JSON; null: nobody was told anything. */
    @Column(name = "head_told", length = org.hibernate.Length.LONG16)
    @Nullable String headTold;

    protected FloorTotals() {}

    FloorTotals(SessionId session) {
        this.sessionId = session.value();
    }

    long nextNumber() {
        return ++lastNumber;
    }

    long nextTurn() {
        return ++lastTurn;
    }
}
