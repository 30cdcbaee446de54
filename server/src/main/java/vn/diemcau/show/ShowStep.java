package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;

/** A step that was taken, with what is needed to take it back. */
@Entity
@Table(name = "show_step")
class ShowStep {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column int number;

    @Column
    @Enumerated(EnumType.STRING)
    StepKind kind;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "started_run")
    @Nullable UUID startedRun;

    @Column(name = "ended_run")
    @Nullable UUID endedRun;

    @Column(name = "was_cut")
    boolean wasCut;

    @Column(name = "minutes_before")
    @Nullable Integer minutesBefore;

    @Column Instant at;

    protected ShowStep() {}

    ShowStep(SessionId session, int number, StepKind kind, UUID item, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.number = number;
        this.kind = kind;
        this.itemId = item;
        this.at = now;
    }
}
