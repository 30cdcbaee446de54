package vn.diemcau.delegate;

import java.util.UUID;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventId;

/** An organization within one event, for which somebody works who came in by a link. */
public record Unit(EventId event, OrganizationId organization) {

    Unit(UUID event, UUID organization) {
        this(new EventId(event), new OrganizationId(organization));
    }
}
