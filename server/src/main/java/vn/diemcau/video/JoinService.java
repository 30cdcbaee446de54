package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/**
 * Ways into rooms, made when somebody asks for theirs. What is read is read first: no transaction
 * waits for a video server.
 */
@ApplicationScoped
public class JoinService {

    private record Way(MeetingRoom room, Joiner joiner) {}

    private final Database database;
    private final LineReader reader;
    private final PointDirectory points;
    private final SessionService sessions;
    private final VideoSettings settings;
    private final VideoProviders providers;
    private final RoomWatch rooms;
    private final Audit audit;

    @Inject
    JoinService(
            Database database,
            LineReader reader,
            PointDirectory points,
            SessionService sessions,
            VideoSettings settings,
            VideoProviders providers,
            RoomWatch rooms,
            Audit audit) {
        this.database = database;
        this.reader = reader;
        this.points = points;
        this.sessions = sessions;
        this.settings = settings;
        this.providers = providers;
        this.rooms = rooms;
        this.audit = audit;
    }

    /** Those who run the session come in as moderators of its rooms. */
    JoinAction join(Caller.SignedIn caller, SessionId session, LineId line) {
        return join(
                database.read(
                        () -> new Way(room(reader.run(caller, session), line), moderator(caller))));
    }

    /** A point comes in under its name; an organizer who looks after it, as a moderator. */
    JoinAction join(Caller.SignedIn caller, BridgePointId id, LineId line) {
        return join(
                database.read(
                        () -> {
                            KeptPoint kept = points.getKept(caller, id);
                            SessionSummary session = sessions.get(kept.session());
                            UUID event = session.eventId().value();
                            boolean runs = caller.hasForEvent(event, Role.ORGANIZER);
                            MeetingRoom room =
                                    reader.known(Whom.of(kept.session(), kept.point()))
                                            .get(line)
                                            .room(settings, session.title());
                            return new Way(room, runs ? moderator(caller) : point(kept));
                        }));
    }

    private JoinAction join(Way way) {
        return providers.of(way.room()).join(way.room(), way.joiner());
    }

    /**
     * Whether the room could be entered now; a failure is what was to be learned, and no refusal.
     */
    RoomLook look(Caller.SignedIn caller, SessionId session, LineId line) {
        return timed(
                database.read(() -> room(organized(caller, session), line)),
                room -> providers.of(room).look(room));
    }

    private RoomLook timed(MeetingRoom room, Function<MeetingRoom, RoomState> look) {
        long begun = System.nanoTime();
        RoomState state;
        try {
            state = look.apply(room);
        } catch (Refusal failure) {
            state = RoomState.of(failure);
        }
        rooms.learn(room, state);
        return new RoomLook(state, (System.nanoTime() - begun) / 1_000_000);
    }

    /** Puts everybody out of a room when the session is over. */
    void end(Caller.SignedIn caller, SessionId session, LineId line) {
        MeetingRoom room = database.read(() -> room(organized(caller, session), line));
        providers.of(room).end(room);
        database.write(
                () ->
                        audit.record(
                                "video.room_ended",
                                "session",
                                session.value(),
                                java.util.Map.of("line", line)));
    }

    private SessionSummary organized(Caller.SignedIn caller, SessionId session) {
        return sessions.get(caller, session, Role.ORGANIZER);
    }

    private MeetingRoom room(SessionSummary session, LineId line) {
        return reader.known(Whom.everybody(session.id())).get(line).room(settings, session.title());
    }

    private static Joiner moderator(Caller.SignedIn caller) {
        return new Joiner(caller.actorId().toString(), caller.name(), true);
    }

    private static Joiner point(KeptPoint kept) {
        String name = kept.point().name();
        boolean says = Text.folded(name).startsWith("diem cau");
        return new Joiner(
                "point-" + kept.point().id().value(), says ? name : "Điểm cầu " + name, false);
    }
}
