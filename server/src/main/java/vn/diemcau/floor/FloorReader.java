package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.participant.ParticipantView;
import vn.diemcau.participant.SessionVisitors;
import vn.diemcau.platform.Database;

/**
 * Reads the queue for the screens. The revision and what is read come from one snapshot, so that a
 * client can go on from there with the channel's facts.
 */
@ApplicationScoped
class FloorReader {

    private static final int MOST_OWN = 20;
    private static final int MOST_SEATS = 20;
    private static final Role[] THOSE_WHO_RUN_IT = {
        Role.MODERATOR, Role.STAGE_OPERATOR, Role.ORGANIZER
    };

    private final Database database;
    private final FloorRepository requests;
    private final FloorSettingsRepository settings;
    private final FloorOrders orders;
    private final SessionService sessions;
    private final ParticipantService participants;
    private final SessionVisitors visitors;
    private final PointDirectory points;
    private final Channels channels;

    @Inject
    FloorReader(
            Database database,
            FloorRepository requests,
            FloorSettingsRepository settings,
            FloorOrders orders,
            SessionService sessions,
            ParticipantService participants,
            SessionVisitors visitors,
            PointDirectory points,
            Channels channels) {
        this.database = database;
        this.requests = requests;
        this.settings = settings;
        this.orders = orders;
        this.sessions = sessions;
        this.participants = participants;
        this.visitors = visitors;
        this.points = points;
        this.channels = channels;
    }

    FloorPage page(
            Caller.SignedIn caller, SessionId id, @Nullable String searched, PageRequest wanted) {
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(caller, id, THOSE_WHO_RUN_IT);
                    FairOrder order = orders.get(id).order();
                    List<Integer> found = places(id, order, searched);
                    List<Integer> shown =
                            found.stream().skip(wanted.offset()).limit(wanted.size()).toList();
                    Map<UUID, FloorRequest> rows =
                            requests.list(
                                    shown.stream()
                                            .map(place -> order.list().get(place).id())
                                            .toList());
                    return new FloorPage(
                            revision(id),
                            session.state(),
                            requests.findSpeaking(id).map(FloorRequest::desk).orElse(null),
                            requests.listCalled(id).stream().map(FloorRequest::desk).toList(),
                            order.size(),
                            settings.totals(id).lastTurn,
                            shown.stream().map(place -> entry(order, place, rows)).toList(),
                            found.size(),
                            wanted.page(),
                            wanted.size());
                });
    }

    private List<Integer> places(SessionId id, FairOrder order, @Nullable String searched) {
        if (Text.lineOrNull(searched) == null) {
            return IntStream.range(0, order.size()).boxed().toList();
        }
        Set<UUID> matching = requests.search(id, Objects.requireNonNull(searched));
        return IntStream.range(0, order.size())
                .filter(place -> matching.contains(order.list().get(place).id()))
                .boxed()
                .toList();
    }

    private static FloorPage.Entry entry(FairOrder order, int place, Map<UUID, FloorRequest> rows) {
        Candidate candidate = order.list().get(place);
        return new FloorPage.Entry(
                Objects.requireNonNull(rows.get(candidate.id())).desk(),
                place + 1,
                order.fairPlace(candidate) + 1,
                order.heldBackBy(candidate),
                order.decidedAt(place),
                order.why(candidate));
    }

    Page<DeskRequest> history(
            Caller.SignedIn caller, SessionId id, @Nullable FloorState state, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, id, THOSE_WHO_RUN_IT);
                    return requests.history(id, state, wanted).map(FloorRequest::desk);
                });
    }

    FloorTimes times(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    sessions.get(caller, id, THOSE_WHO_RUN_IT);
                    Map<@Nullable UUID, FloorTimes.ByProvince> provinces = new HashMap<>();
                    for (FloorRepository.TurnRow turn : requests.listTurns(id)) {
                        provinces.merge(
                                turn.provinceId(),
                                times(
                                        turn.provinceId(),
                                        turn.provinceName(),
                                        1,
                                        FloorRequest.seconds(turn.startedAt(), turn.endedAt()),
                                        0),
                                FloorReader::sum);
                    }
                    for (FloorRepository.WaitingCount count : requests.countWaiting(id)) {
                        provinces.merge(
                                count.provinceId(),
                                times(
                                        count.provinceId(),
                                        count.provinceName(),
                                        0,
                                        0,
                                        count.waiting()),
                                FloorReader::sum);
                    }
                    List<FloorTimes.ByProvince> items = new ArrayList<>(provinces.values());
                    items.sort(
                            Comparator.comparingLong(FloorTimes.ByProvince::seconds)
                                    .thenComparingInt(FloorTimes.ByProvince::turns)
                                    .reversed()
                                    .thenComparing(
                                            FloorTimes.ByProvince::provinceName,
                                            Comparator.nullsLast(Comparator.naturalOrder())));
                    return new FloorTimes(revision(id), items);
                });
    }

    private static FloorTimes.ByProvince times(
            @Nullable UUID province, @Nullable String name, int turns, long seconds, long waiting) {
        return new FloorTimes.ByProvince(
                province == null ? null : new AdminUnitId(province), name, turns, seconds, waiting);
    }

    private static FloorTimes.ByProvince sum(FloorTimes.ByProvince one, FloorTimes.ByProvince two) {
        return new FloorTimes.ByProvince(
                one.provinceId(),
                one.provinceName(),
                one.turns() + two.turns(),
                one.seconds() + two.seconds(),
                one.waiting() + two.waiting());
    }

    /** The participant's requests, and the queue as everybody was told last. */
    OwnFloor own(Caller.Participant caller, SessionId id) {
        return database.read(
                () -> {
                    participants.participantOf(caller, id);
                    return own(
                            id,
                            requests
                                    .listOwn(new ParticipantId(caller.participantId()), MOST_OWN)
                                    .stream()
                                    .map(FloorRequest::own)
                                    .toList());
                });
    }

    private OwnFloor own(SessionId id, List<OwnRequest> items) {
        SessionState state = sessions.get(id).state();
        boolean early = state == SessionState.PLANNED && settings.get(id).askBeforeLive();
        return new OwnFloor(
                revision(id),
                state,
                state == SessionState.LIVE || early,
                items,
                FloorTeller.read(settings.totals(id).headTold));
    }

    /** Where the participant may say that they sit: at points of the own province, or of none. */
    List<Seat> seats(Caller.Participant caller, SessionId id, @Nullable String part) {
        return database.read(
                () -> {
                    ParticipantView participant = participants.participantOf(caller, id);
                    return points
                            .search(
                                    id,
                                    participant.provinceId(),
                                    part == null ? "" : part,
                                    MOST_SEATS)
                            .stream()
                            .map(Seat::of)
                            .toList();
                });
    }

    /** The requests for points that the caller hosts in the session, and those below. */
    OwnFloor ofHost(Caller.SignedIn caller, SessionId id, @Nullable BridgePointId at) {
        return database.read(
                () -> {
                    Set<String> paths = points.hostedPaths(caller, id);
                    if (paths.isEmpty()) {
                        throw EventError.SESSION_NOT_FOUND.refusal();
                    }
                    Set<String> wanted =
                            at == null
                                    ? paths
                                    : Set.of(
                                            points.findBelow(id, at, paths)
                                                    .orElseThrow(FloorError.POINT_UNKNOWN::refusal)
                                                    .path());
                    return own(
                            id,
                            requests
                                    .pageOfPoints(
                                            id, wanted, new PageRequest(0, PageRequest.MAX_SIZE))
                                    .items()
                                    .stream()
                                    .map(FloorRequest::hosted)
                                    .toList());
                });
    }

    QueueSnapshot queue(Caller caller, SessionId id) {
        return database.read(
                () -> {
                    visitors.get(
                            caller,
                            id,
                            points::hostedPaths,
                            Role.MODERATOR,
                            Role.STAGE_OPERATOR,
                            Role.ORGANIZER,
                            Role.CHAIR);
                    return new QueueSnapshot(
                            revision(id), FloorTeller.read(settings.totals(id).headTold));
                });
    }

    /** Who comes next, by name, for those who announce them and those who listen to them. */
    NextSpeakers next(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    sessions.get(
                            caller,
                            id,
                            Role.CHAIR,
                            Role.MODERATOR,
                            Role.STAGE_OPERATOR,
                            Role.ORGANIZER);
                    FairOrder order = orders.get(id).order();
                    List<Candidate> first = order.list().stream().limit(FloorTeller.HEAD).toList();
                    Map<UUID, FloorRequest> rows =
                            requests.list(first.stream().map(Candidate::id).toList());
                    return new NextSpeakers(
                            revision(id),
                            order.size(),
                            requests.findSpeaking(id).map(FloorRequest::speaker).orElse(null),
                            requests.listCalled(id).stream().map(FloorRequest::speaker).toList(),
                            first.stream().map(candidate -> next(order, candidate, rows)).toList());
                });
    }

    private static NextSpeakers.Next next(
            FairOrder order, Candidate candidate, Map<UUID, FloorRequest> rows) {
        return new NextSpeakers.Next(
                Objects.requireNonNull(rows.get(candidate.id())).speaker(),
                order.heldBackBy(candidate),
                candidate.hand() == null ? null : Moved.of(candidate.hand()));
    }

    private long revision(SessionId id) {
        return channels.revision(id.channel());
    }
}
