package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.SessionCancelled;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Text;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.platform.Database;

/** The doors of a session, which its organizers open and close. */
@ApplicationScoped
public class DoorService {

    private static final int MOST_DOORS = 100;

    /** Of a link's label. */
    private static final int LONGEST_LABEL = 300;

    private final Database database;
    private final DoorRepository doors;
    private final SessionService sessions;
    private final PointDirectory points;
    private final Links links;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DoorService(
            Database database,
            DoorRepository doors,
            SessionService sessions,
            PointDirectory points,
            Links links,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.doors = doors;
        this.sessions = sessions;
        this.points = points;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    List<DoorRow> list(Caller.SignedIn caller, SessionId session) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.ORGANIZER);
                    return doors.list(session);
                });
    }

    DoorLink create(Caller.SignedIn caller, SessionId id, SaveDoor written) {
        return database.write(
                () -> {
                    // Who makes doors of one session waits here, so that nobody goes over the most.
                    sessions.getForDecision(caller, id);
                    return plan(id, written);
                });
    }

    /** Makes a door on nobody's behalf but the product's; for loaders. */
    public DoorLink plan(SessionId id, SaveDoor written) {
        return database.write(
                () -> {
                    SessionSummary session = sessions.get(id);
                    if (doors.count(id) >= MOST_DOORS) {
                        throw CheckinError.TOO_MANY_DOORS.refusal("most", MOST_DOORS);
                    }
                    if (written.bridgePointId() != null
                            && points.find(id, written.bridgePointId()).isEmpty()) {
                        throw CheckinError.POINT_UNKNOWN.refusal();
                    }
                    Door door = Door.of(session, written, clock.instant());
                    doors.add(door);
                    record(door, "checkin.door_made");
                    return issued(door, session);
                });
    }

    /**
     * A link for one telephone more, or again for the same one. Who came in by an earlier link
     * stays in; earlier ones that nobody used end.
     */
    DoorLink link(Caller.SignedIn caller, DoorId id) {
        return database.write(
                () -> {
                    Door door = get(caller, id);
                    SessionSummary session = sessions.get(door.session());
                    door.lastsUntil(Door.endsFor(session, clock.instant()));
                    record(door, "checkin.door_link_issued");
                    return issued(door, session);
                });
    }

    /** Closes the door for good, and throws out who came in by its links. */
    void revoke(Caller.SignedIn caller, DoorId id) {
        database.write(
                () -> {
                    Door door = get(caller, id);
                    end(door);
                    record(door, "checkin.door_revoked");
                });
    }

    /** Nobody is let into what does not take place; its telephones say so once they get through. */
    void endAll(@Observes SessionCancelled cancelled) {
        doors.listOpen(cancelled.session()).forEach(this::end);
    }

    private void end(Door door) {
        door.revoke(clock.instant());
        links.revoke(LinkPurpose.DOOR_ENTRY, door.id);
    }

    private Door get(Caller.SignedIn caller, DoorId id) {
        Door door = doors.find(id).orElseThrow(CheckinError.DOOR_NOT_FOUND::refusal);
        SessionSummary session = sessions.get(door.session());
        if (!caller.hasForEvent(session.eventId().value(), Role.ORGANIZER)) {
            throw CheckinError.DOOR_NOT_FOUND.refusal();
        }
        return door;
    }

    private DoorLink issued(Door door, SessionSummary session) {
        String label = door.name + " – " + session.title();
        String token =
                links.issueAnew(
                        LinkPurpose.DOOR_ENTRY,
                        door.id,
                        Text.shortened(label, LONGEST_LABEL),
                        List.of(new Grant(Role.DOOR_STAFF, ScopeKind.SESSION, door.sessionId)),
                        door.expiresAt);
        return new DoorLink(
                door.id(), door.name, links.address(LinkPurpose.DOOR_ENTRY, token), door.expiresAt);
    }

    private void record(Door door, String action) {
        audit.record(
                action,
                "door",
                door.id,
                Map.of("session", door.session(), "name", door.name, "until", door.expiresAt));
    }
}
