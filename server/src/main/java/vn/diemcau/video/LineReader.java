package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/**
 * What is read of the lines. Of a point only by those who keep it; else as if it were not there.
 */
@ApplicationScoped
public class LineReader {

    /** More of them on one screen help nobody. */
    private static final PageRequest FIRST_POINTS = new PageRequest(0, 50);

    private final Database database;
    private final LineRepository lines;
    private final PointDirectory points;
    private final SessionService sessions;
    private final Channels channels;
    private final VideoSettings settings;
    private final RoomWatch rooms;

    @Inject
    LineReader(
            Database database,
            LineRepository lines,
            PointDirectory points,
            SessionService sessions,
            Channels channels,
            VideoSettings settings,
            RoomWatch rooms) {
        this.database = database;
        this.lines = lines;
        this.points = points;
        this.sessions = sessions;
        this.channels = channels;
        this.settings = settings;
        this.rooms = rooms;
    }

    /** The session for those who may come into its rooms and move people. */
    SessionSummary run(Caller.SignedIn caller, SessionId session) {
        return sessions.get(caller, session, Role.ORGANIZER, Role.STAGE_OPERATOR);
    }

    /** What the session plans; moderators of questions see no way in. */
    SessionVideo session(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(
                                    caller,
                                    id,
                                    Role.ORGANIZER,
                                    Role.STAGE_OPERATOR,
                                    Role.MODERATOR);
                    java.util.UUID event = session.eventId().value();
                    boolean runs = caller.hasForEvent(event, Role.ORGANIZER, Role.STAGE_OPERATOR);
                    boolean organizes = caller.hasForEvent(event, Role.ORGANIZER);
                    boolean open = session.eventState().isEditable();
                    KnownLines known = known(Whom.everybody(id));
                    Line current = known.current();
                    return new SessionVideo(
                            known.shared().stream()
                                    .map(line -> view(line, session, runs, false, true))
                                    .toList(),
                            current == null ? null : current.id(),
                            lines.wide(id).stream().map(Choice::view).toList(),
                            lines.points(id, FIRST_POINTS).map(Choice::view).items(),
                            lines.countPoints(id),
                            organizes ? servers() : List.of(),
                            organizes && open,
                            runs && open,
                            lines.list(id, null).version(),
                            channels.revision(id.channel()));
                });
    }

    PointVideo point(Caller.SignedIn caller, BridgePointId id) {
        return database.read(
                () -> {
                    KeptPoint kept = points.getKept(caller, id);
                    SessionSummary session = sessions.get(kept.session());
                    KnownLines known = known(Whom.of(kept.session(), kept.point()));
                    Line current = known.current();
                    List<LineView> views = new ArrayList<>();
                    for (Line line : known.own()) {
                        views.add(view(line, session, true, true, !line.name().isEmpty()));
                    }
                    for (Line line : known.shared()) {
                        views.add(view(line, session, true, false, false));
                    }
                    return new PointVideo(
                            kept.session(),
                            kept.point().provinceId(),
                            views,
                            current == null ? null : current.id(),
                            known.deciding().map(Choice::view).orElse(null),
                            session.eventState().isEditable(),
                            lines.list(kept.session(), id).version(),
                            channels.revision(kept.session().channel()));
                });
    }

    Page<SwitchStepView> steps(Caller.SignedIn caller, SessionId session, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(
                            caller, session, Role.ORGANIZER, Role.STAGE_OPERATOR, Role.MODERATOR);
                    return lines.steps(session, wanted).map(SwitchStep::view);
                });
    }

    /** The lines of {@code whom}, and what was decided about them; within a transaction. */
    KnownLines known(Whom whom) {
        List<Line> own = new ArrayList<>();
        List<Choice.Key> about = new ArrayList<>(List.of(Whom.everybody(whom.session()).key()));
        if (whom.province() != null) {
            about.add(new Choice.Key(whom.session().value(), whom.province().value()));
        }
        if (whom.point() != null) {
            about.add(whom.key());
            BridgePointId point = whom.point();
            points.findLink(point).ifPresent(link -> own.add(Line.of(point, link)));
            own.addAll(lines.list(whom.session(), point).lines());
        }
        return new KnownLines(
                whom, own, lines.list(whom.session(), null).lines(), lines.choices(about));
    }

    private List<ServerView> servers() {
        return settings.servers().stream()
                .map(server -> new ServerView(server.name(), server.label(), server.kind()))
                .toList();
    }

    private LineView view(
            Line line, SessionSummary session, boolean mayJoin, boolean ofPoint, boolean editable) {
        @Nullable VideoServer server = settings.find(line.server(), line.kind()).orElse(null);
        RoomWatch.Seen seen =
                server == null || !mayJoin
                        ? RoomWatch.Seen.NOTHING
                        : rooms.seen(line.room(settings, session.title()));
        return new LineView(
                line.id(),
                line.kind(),
                line.name(),
                line.server(),
                server == null ? null : server.label(),
                mayJoin ? line.address() : null,
                mayJoin ? line.note() : null,
                ofPoint,
                editable,
                seen.state(),
                seen.at());
    }
}
