package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.JoinLinks;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.SessionVisitors;
import vn.diemcau.platform.Database;

/** Reads for the screens, each in one snapshot with its revision. */
@ApplicationScoped
class ShowReader {

    /** Messages on a screen; older ones are in the history. */
    private static final int MOST_MESSAGES = 50;

    private static final Role[] THOSE_WHO_RUN_IT = {
        Role.STAGE_OPERATOR, Role.MODERATOR, Role.ORGANIZER
    };

    private final Database database;
    private final SessionService sessions;
    private final SessionVisitors visitors;
    private final PointDirectory points;
    private final ProgrammeReader programmes;
    private final StageRepository stages;
    private final StageViews stageViews;
    private final TimerRepository timers;
    private final MessageRepository messages;
    private final Channels channels;
    private final JoinLinks links;

    @Inject
    ShowReader(
            Database database,
            SessionService sessions,
            SessionVisitors visitors,
            PointDirectory points,
            ProgrammeReader programmes,
            StageRepository stages,
            StageViews stageViews,
            TimerRepository timers,
            MessageRepository messages,
            Channels channels,
            JoinLinks links) {
        this.database = database;
        this.sessions = sessions;
        this.visitors = visitors;
        this.points = points;
        this.programmes = programmes;
        this.stages = stages;
        this.stageViews = stageViews;
        this.timers = timers;
        this.messages = messages;
        this.channels = channels;
        this.links = links;
    }

    ShowView show(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(
                                    caller,
                                    id,
                                    Role.STAGE_OPERATOR,
                                    Role.MODERATOR,
                                    Role.ORGANIZER,
                                    Role.CHAIR);
                    return new ShowView(
                            revision(id),
                            id,
                            session.eventId(),
                            session.eventTitle(),
                            session.number(),
                            session.title(),
                            session.state(),
                            session.rehearsal(),
                            session.place(),
                            session.startsAt(),
                            session.joinCode(),
                            links.url(session.joinCode()),
                            programmes.load(id).programme(),
                            stageViews.view(stages.find(id).orElseGet(() -> new Stage(id))),
                            timers.find(id).orElseGet(() -> new Timer(id)).view(),
                            latest(caller, session));
                });
    }

    private List<MessageView> latest(Caller.SignedIn caller, SessionSummary session) {
        boolean runsIt = caller.hasForEvent(session.eventId().value(), THOSE_WHO_RUN_IT);
        return views(messages.page(session.id(), new PageRequest(0, MOST_MESSAGES)))
                .items()
                .stream()
                .filter(message -> runsIt || message.to().contains(StageRole.CHAIR))
                .toList();
    }

    Page<MessageView> messages(Caller.SignedIn caller, SessionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, id, THOSE_WHO_RUN_IT);
                    return views(messages.page(id, wanted));
                });
    }

    private Page<MessageView> views(Page<StageMessage> page) {
        Map<UUID, List<MessageReceipt>> receipts = messages.listReceipts(page.items());
        return page.map(message -> message.view(receipts.getOrDefault(message.id, List.of())));
    }

    CurrentView current(Caller caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = visitors.get(caller, id, points::keptPaths);
                    // An item that nobody has ended is not on any more when the session is over.
                    boolean live = session.state() == SessionState.LIVE;
                    return new CurrentView(
                            revision(id), live ? programmes.load(id).programme().current() : null);
                });
    }

    private long revision(SessionId id) {
        return channels.revision(id.channel());
    }
}
