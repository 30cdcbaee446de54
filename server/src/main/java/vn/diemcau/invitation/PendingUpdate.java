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

    @Column(name = "due_at")
    private Instant dueAt;

    protected PendingUpdate() {}

    static PendingUpdate of(SessionId session, Told change, Instant dueAt) {
        PendingUpdate pending = new PendingUpdate();
        pending.sessionId = session.value();
        pending.becomes(change, dueAt);
        return pending;
    }

    void becomes(Told change, Instant due) {
        startsAt = change.startsAt();
        endsAt = change.endsAt();
        place = change.place();
        dueAt = due;
    }

    boolean isAbout(Told change) {
        return change.equals(new Told(startsAt, endsAt, place));
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }
}
