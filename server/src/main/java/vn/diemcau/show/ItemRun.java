package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/** From when to when an item ran; the one that runs has no end yet. */
@Entity
@Table(name = "show_run")
class ItemRun {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    protected ItemRun() {}

    ItemRun(SessionId session, UUID item, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.itemId = item;
        this.startedAt = now;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    Duration length() {
        return endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }
}
