package vn.diemcau.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;

/**
 * A change of a session that those invited have not been told of. Another change before it is due
 * lets the time begin anew, so that nobody gets a letter for every key that an organizer presses.
 */
@Entity
@Table(name = "pending_update")
class PendingUpdate {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column private @Nullable String place;

    /** How many were to be told when it was looked at last. */
    @Column private int waiting;

    @Column(name = "due_at")
    private Instant dueAt;

    protected PendingUpdate() {}

    static PendingUpdate of(SessionId session, Told change, long waiting, Instant dueAt) {
        PendingUpdate pending = new PendingUpdate();
        pending.sessionId = session.value();
        pending.becomes(change, waiting, dueAt);
        return pending;
    }

    void becomes(Told change, long nowWaiting, Instant due) {
        waiting = Math.toIntExact(nowWaiting);
        startsAt = change.startsAt();
        endsAt = change.endsAt();
        place = change.place();
        dueAt = due;
    }

    /** Whether nothing has changed since; some may have been told meanwhile. */
    boolean isAbout(Told change, long nowWaiting) {
        return nowWaiting <= waiting && change.isSame(new Told(startsAt, endsAt, place, null));
    }

    void waitStill(long some) {
        waiting = Math.toIntExact(some);
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }
}
