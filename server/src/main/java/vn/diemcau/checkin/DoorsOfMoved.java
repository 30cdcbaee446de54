package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.diemcau.event.SessionMoved;
import vn.diemcau.event.SessionService;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;

/** Telephones stay in at the doors of a session that was postponed. */
@ApplicationScoped
class DoorsOfMoved {

    private final DoorRepository doors;
    private final SessionService sessions;
    private final Links links;
    private final Clock clock;

    @Inject
    DoorsOfMoved(DoorRepository doors, SessionService sessions, Links links, Clock clock) {
        this.doors = doors;
        this.sessions = sessions;
        this.links = links;
        this.clock = clock;
    }

    void follow(@Observes SessionMoved moved) {
        Instant end = Door.endsFor(sessions.get(moved.session()), clock.instant());
        List<Door> open = doors.listOpen(moved.session());
        open.forEach(door -> door.lastsAtLeastUntil(end));
        links.extend(LinkPurpose.DOOR_ENTRY, open.stream().map(door -> door.id).toList(), end);
    }
}
