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
import vn.diemcau.kernel.Ids;

/** That somebody did something with a call; never changed. */
@Entity
@Table(name = "on_air_step")
class TakenStep {

    @Id private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    @Column private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private CallStep step;

    @Column private Instant at;

    @Column(name = "by_name")
    private String by;

    @Column private @Nullable String note;

    protected TakenStep() {}

    TakenStep(
            OnAirCallId call,
            int number,
            CallStep step,
            Instant at,
            String by,
            @Nullable String note) {
        this.id = Ids.next();
        this.callId = call.value();
        this.number = number;
        this.step = step;
        this.at = at;
        this.by = by;
        this.note = note;
    }

    UUID callId() {
        return callId;
    }

    PastCall.Taken view() {
        return new PastCall.Taken(step, at, by, note);
    }
}
