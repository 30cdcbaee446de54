package vn.diemcau.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventId;

/** A stored {@link Check}. */
@Entity
@Table(name = "readiness_check")
class CheckRow {

    @Id private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column private int position;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ReadinessCheck known;

    @Column private @Nullable String title;

    @Column(name = "minutes_before")
    private @Nullable Integer minutesBefore;

    protected CheckRow() {}

    CheckRow(EventId event, int position, Check check) {
        this.id = check.id().value();
        this.eventId = event.value();
        this.position = position;
        this.known = check.known();
        this.title = check.title();
        this.minutesBefore = check.minutesBefore();
    }

    Check check() {
        return new Check(new CheckId(id), known, title, minutesBefore);
    }
}
