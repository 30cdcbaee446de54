package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;
import vn.diemcau.readiness.Checklist;
import vn.diemcau.readiness.ReadinessService;

/**
 * Counts points anew whose event has another checklist. In portions, so that a meeting that is on
 * goes on; what a stopped server left is found by the edition that stands with each point.
 */
@ApplicationScoped
class ChangedChecklists implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int PORTION = 500;
    private static final int MOST_EVENTS = 20;

    private final Database database;
    private final BridgePointRepository points;
    private final PointCountRepository counts;
    private final PointChecklists checklists;
    private final PointChannel channel;
    private final ReadinessService readiness;
    private final SessionService sessions;

    @Inject
    ChangedChecklists(
            Database database,
            BridgePointRepository points,
            PointCountRepository counts,
            PointChecklists checklists,
            PointChannel channel,
            ReadinessService readiness,
            SessionService sessions) {
        this.database = database;
        this.points = points;
        this.counts = counts;
        this.checklists = checklists;
        this.channel = channel;
        this.readiness = readiness;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "changed-checklists";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        for (EventId event : readiness.listToRecount(MOST_EVENTS)) {
            Checklist checklist = readiness.checklist(event);
            for (SessionId session : sessions.listIds(event)) {
                while (recount(session, checklist) == PORTION) {
                    if (stopping.getAsBoolean()) {
                        return;
                    }
                }
            }
            readiness.recounted(event, checklist.edition());
        }
    }

    private int recount(SessionId session, Checklist checklist) {
        boolean none =
                database.read(() -> points.listCountedOtherwise(session, checklist.edition(), 1))
                        .isEmpty();
        if (none) {
            return 0;
        }
        return channel.submit(
                session,
                facts -> {
                    List<BridgePoint> portion =
                            points.listCountedOtherwise(session, checklist.edition(), PORTION);
                    List<PointState> before = portion.stream().map(BridgePoint::state).toList();
                    checklists.recount(portion, checklist);
                    StateShifts shifts = new StateShifts();
                    for (int i = 0; i < portion.size(); i++) {
                        BridgePoint point = portion.get(i);
                        shifts.add(point.idsAbove(), before.get(i), point.state());
                    }
                    points.flush();
                    counts.shift(shifts);
                    facts.tell(
                            Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST),
                            new BridgeFact.Recounted());
                    return portion.size();
                });
    }
}
