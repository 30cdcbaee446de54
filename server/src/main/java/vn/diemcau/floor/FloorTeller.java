package vn.diemcau.floor;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.PointsChanged;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Untold;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionStateChanged;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.Recurring;

/**
 * Tells the order of queues that may have changed, at most once a second for a session: its head to
 * everybody, and to whoever asked the place of the own request. What was told last stands in the
 * database and is compared by the channel's writer, so that a hint may be lost or come twice: twice
 * a minute all queues are compared.
 */
@ApplicationScoped
class FloorTeller implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** How much of the queue everybody sees. */
    static final int HEAD = 10;

    /** Places told in one transaction; the rest follows a second later. */
    private static final int MOST = 200;

    /** Rounds from one look into the database to the next: half a minute. */
    private static final int LOOK_EVERY = 30;

    private final Channels channels;
    private final Database database;
    private final FloorRepository requests;
    private final FloorSettingsRepository settings;
    private final FloorOrders orders;
    private final FloorTelling telling;
    private final SessionService sessions;
    private final Event<SpeakerChanged> speakerChanged;
    private final Audit audit;
    private final Untold<SessionId> waiting =
            new Untold<>("the queue", this::listAlive, LOOK_EVERY);

    @Inject
    FloorTeller(
            Channels channels,
            Database database,
            FloorRepository requests,
            FloorSettingsRepository settings,
            FloorOrders orders,
            FloorTelling telling,
            SessionService sessions,
            Event<SpeakerChanged> speakerChanged,
            Audit audit) {
        this.channels = channels;
        this.database = database;
        this.requests = requests;
        this.settings = settings;
        this.orders = orders;
        this.telling = telling;
        this.sessions = sessions;
        this.speakerChanged = speakerChanged;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "floor-teller";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    /** Notes that a session's queue may stand otherwise; it is told soon. */
    void touch(SessionId session) {
        waiting.add(session);
    }

    /** A point's line became ready or is not any more. */
    void pointsChanged(@Observes PointsChanged changed) {
        database.afterCommit(() -> touch(changed.session()));
    }

    void sessionChanged(@Observes SessionStateChanged changed) {
        touch(changed.session());
    }

    private List<SessionId> listAlive() {
        return database.read(requests::listAlive);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEachInParts(session -> hasQueue(session) && tell(session) == MOST);
    }

    /** Most sessions whose points change have nobody who wants to speak. */
    private boolean hasQueue(SessionId session) {
        return database.read(() -> settings.totals(session).lastNumber > 0);
    }

    /** Tells what is untold; how many places that were. */
    int tell(SessionId session) {
        return channels.submit(
                session.channel(),
                facts -> {
                    endWithTheSession(facts, session);
                    FloorOrders.Ordered ordered = orders.get(session);
                    tellHead(facts, session, ordered);
                    return tellPlaces(facts, ordered);
                });
    }

    /**
     * Nobody speaks in a session that is over: the time of a forgotten one would go on for ever.
     */
    private void endWithTheSession(Facts facts, SessionId session) {
        if (!sessions.get(session).state().isOver()) {
            return;
        }
        requests.findSpeaking(session)
                .ifPresent(
                        speaking -> {
                            speaking.finish(facts.at());
                            requests.flush();
                            telling.changed(facts, speaking);
                            Actor product = new Actor(Actor.Kind.PRODUCT, null, "floor-teller");
                            audit.record(
                                    product,
                                    "floor.finish",
                                    "floor_request",
                                    speaking.id,
                                    Map.of("session", session.value()));
                            speakerChanged.fire(
                                    new SpeakerChanged(
                                            session,
                                            null,
                                            settings.get(session).speakingTime(),
                                            product,
                                            facts));
                        });
    }

    private void tellHead(Facts facts, SessionId session, FloorOrders.Ordered ordered) {
        QueueView head = head(session, ordered);
        String written = written(head);
        FloorTotals totals = settings.totalsForChange(session);
        if (!written.equals(totals.headTold)) {
            totals.headTold = written;
            facts.tell(FloorTelling.EVERYBODY, new FloorFact.Queue(head));
        }
    }

    QueueView head(SessionId session, FloorOrders.Ordered ordered) {
        FairOrder order = ordered.order();
        List<QueueView.Next> next = new ArrayList<>();
        for (int place = 0; place < Math.min(HEAD, order.size()); place++) {
            Candidate candidate = order.list().get(place);
            FloorRepository.WaitingRow row = ordered.row(candidate);
            next.add(
                    new QueueView.Next(
                            new FloorRequestId(candidate.id()),
                            row.provinceName(),
                            row.pointName(),
                            order.heldBackBy(candidate),
                            order.decidedAt(place),
                            candidate.hand() == null ? null : Moved.of(candidate.hand())));
        }
        return new QueueView(
                order.size(),
                requests.findSpeaking(session).map(FloorRequest::speaker).orElse(null),
                requests.listCalled(session).stream().map(FloorRequest::speaker).toList(),
                next);
    }

    private int tellPlaces(Facts facts, FloorOrders.Ordered ordered) {
        FairOrder order = ordered.order();
        List<UUID> untold = new ArrayList<>();
        for (int place = 0; place < order.size() && untold.size() < MOST; place++) {
            Candidate candidate = order.list().get(place);
            if (!isTold(ordered.row(candidate), order, place)) {
                untold.add(candidate.id());
            }
        }
        Map<UUID, FloorRequest> found = requests.list(untold);
        for (UUID id : untold) {
            int place = order.place(id).orElseThrow();
            FloorRequest request = Objects.requireNonNull(found.get(id));
            request.placeTold = ToldPlace.of(place);
            request.heldTold = order.heldBackBy(order.list().get(place));
            request.decidedTold = order.decidedAt(place);
            telling.own(facts, request);
        }
        return untold.size();
    }

    private static boolean isTold(FloorRepository.WaitingRow row, FairOrder order, int place) {
        int told = ToldPlace.of(place);
        return Objects.equals(row.placeTold(), told)
                && row.heldTold() == order.heldBackBy(order.list().get(place))
                // Far back nobody's neighbour matters, and it changes all the time.
                && (told > ToldPlace.EXACT || row.decidedTold() == order.decidedAt(place));
    }

    private static String written(QueueView head) {
        try {
            return Json.MAPPER.writeValueAsString(head);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the head of a queue is writable", e);
        }
    }

    /** What was told last; as read from the database. */
    static QueueView read(@Nullable String told) {
        try {
            return told == null ? QueueView.EMPTY : Json.MAPPER.readValue(told, QueueView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the head of a queue is readable", e);
        }
    }
}
