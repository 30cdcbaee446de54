package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.diemcau.event.SessionCancelled;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;

/**
 * Nobody is let into what does not take place: its telephones say so as soon as they get through.
 */
@ApplicationScoped
class DoorsOfCancelled {

    private final DoorRepository doors;
    private final Links links;
    private final Clock clock;

    @Inject
    DoorsOfCancelled(DoorRepository doors, Links links, Clock clock) {
        this.doors = doors;
        this.links = links;
        this.clock = clock;
    }

    void end(@Observes SessionCancelled cancelled) {
        doors.listOpen(cancelled.session())
                .forEach(
                        door -> {
                            door.revoke(clock.instant());
                            links.revoke(LinkPurpose.DOOR_ENTRY, door.id);
                        });
    }
}
