package vn.diemcau.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** The part that one organization has in an event. */
@Embeddable
class EventOrganization {

    @Column
    @Enumerated(EnumType.STRING)
    OrganizationPart part;

    @Column(name = "organization_id")
    UUID organizationId;

    /** What it does for the event. */
    @Column @Nullable String task;

    protected EventOrganization() {}

    EventOrganization(ChangeOrganizations.Organization written) {
        part = written.part();
        organizationId = written.organizationId().value();
        task = Text.lineOrNull(written.task());
    }
}
