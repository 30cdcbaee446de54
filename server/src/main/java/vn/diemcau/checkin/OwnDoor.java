package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.platform.Database;

/** The door at which a caller stands: that of the link by which they came in. */
@ApplicationScoped
class OwnDoor {

    private final Database database;
    private final DoorRepository doors;
    private final Links links;
    private final Clock clock;

    @Inject
    OwnDoor(Database database, DoorRepository doors, Links links, Clock clock) {
        this.database = database;
        this.doors = doors;
        this.links = links;
        this.clock = clock;
    }

    /** Refuses with {@code checkin.door_not_found}; notes that the telephone was heard of. */
    Door get(Caller.SignedIn caller) {
        Door door =
                database.read(() -> find(caller)).orElseThrow(CheckinError.DOOR_NOT_FOUND::refusal);
        if (door.wasSeenBefore(clock.instant())) {
            database.write(() -> doors.seen(door.id, clock.instant()));
        }
        return door;
    }

    private Optional<Door> find(Caller.SignedIn caller) {
        UUID link = caller.linkId();
        if (link == null) {
            return Optional.empty();
        }
        return links.findSubject(LinkPurpose.DOOR_ENTRY, link)
                .map(DoorId::new)
                .flatMap(doors::find);
    }
}
