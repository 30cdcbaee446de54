package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;

/** What a telephone at a door reads, to keep it. */
@ApplicationScoped
class DoorReader {

    private static final int MOST_CHANGES = 1_000;

    private final Database database;
    private final OwnDoor ownDoor;
    private final DoorLists lists;
    private final AdmissionRepository admissions;
    private final SessionService sessions;
    private final PointDirectory points;
    private final Clock clock;

    @Inject
    DoorReader(
            Database database,
            OwnDoor ownDoor,
            DoorLists lists,
            AdmissionRepository admissions,
            SessionService sessions,
            PointDirectory points,
            Clock clock) {
        this.database = database;
        this.ownDoor = ownDoor;
        this.lists = lists;
        this.admissions = admissions;
        this.sessions = sessions;
        this.points = points;
        this.clock = clock;
    }

    DoorView view(Caller.SignedIn caller) {
        Door door = ownDoor.get(caller);
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(door.session());
                    return new DoorView(
                            door.id(),
                            door.name,
                            door.point(),
                            pointName(door),
                            door.expiresAt,
                            DoorView.DoorSession.of(session),
                            others(session),
                            clock.instant());
                });
    }

    private @Nullable String pointName(Door door) {
        return door.point() == null
                ? null
                : points.find(door.session(), door.point()).map(PointBrief::name).orElse(null);
    }

    private List<DoorView.DoorSession> others(SessionSummary session) {
        return sessions.list(sessions.listIds(session.eventId())).values().stream()
                .filter(other -> !other.id().equals(session.id()))
                .sorted(Comparator.comparingInt(SessionSummary::number))
                .map(DoorView.DoorSession::of)
                .toList();
    }

    /**
     * @param epoch that the telephone knows
     * @param after the last change that it knows
     * @param anew whether the list has to be that of this moment
     */
    DoorNews news(Caller.SignedIn caller, int epoch, long after, boolean anew) {
        Door door = ownDoor.get(caller);
        DoorList list = anew ? lists.asOfNow(door.session()) : lists.recent(door.session());
        return database.read(
                () -> {
                    SessionId session = door.session();
                    int current = admissions.findBook(session).map(book -> book.epoch).orElse(1);
                    List<AdmissionChange> changes =
                            admissions.listChanges(
                                    session, epoch == current ? after : 0, MOST_CHANGES);
                    return new DoorNews(
                            clock.instant(),
                            door.expiresAt,
                            current,
                            changes,
                            changes.size() == MOST_CHANGES,
                            list.digests());
                });
    }

    /**
     * @param parts the digits of the parts that are wanted
     */
    Map<String, DoorList.Part> people(Caller.SignedIn caller, String parts) {
        Door door = ownDoor.get(caller);
        return lists.recent(door.session()).only(parts);
    }
}
