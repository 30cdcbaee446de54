package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An organization within one event. It is what its links are about and what they open: whoever
 * hands them out organizes this event alone.
 */
@Entity
@Table(name = "event_unit")
class EventUnit {

    @Id UUID id;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "organization_id")
    UUID organizationId;

    protected EventUnit() {}

    Unit unit() {
        return new Unit(eventId, organizationId);
    }
}
