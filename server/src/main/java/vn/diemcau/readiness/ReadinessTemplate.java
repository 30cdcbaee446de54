package vn.diemcau.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.event.EventId;

/** That the organizers of an event wrote a checklist of their own. */
@Entity
@Table(name = "readiness_template")
class ReadinessTemplate {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column private int edition;

    /** Points may still be counted by an older edition. */
    @Column(name = "to_recount")
    private boolean toRecount;

    protected ReadinessTemplate() {}

    ReadinessTemplate(EventId event) {
        this.eventId = event.value();
    }

    EventId event() {
        return new EventId(eventId);
    }

    int edition() {
        return edition;
    }

    void renew() {
        edition++;
        toRecount = true;
    }

    /** All points are counted by {@code counted}; a newer edition still waits. */
    void recounted(int counted) {
        if (counted == edition) {
            toRecount = false;
        }
    }
}
