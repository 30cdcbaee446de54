package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.readiness.Check;
import vn.diemcau.readiness.CheckId;
import vn.diemcau.readiness.Checklist;
import vn.diemcau.readiness.ReadinessCheck;
import vn.diemcau.readiness.ReadinessService;

/** What is done of the event's checklist at each point. Within the transaction of its caller. */
@ApplicationScoped
class PointChecklists {

    private final DoneCheckRepository ticks;
    private final ReadinessService readiness;
    private final SessionService sessions;

    @Inject
    PointChecklists(
            DoneCheckRepository ticks, ReadinessService readiness, SessionService sessions) {
        this.ticks = ticks;
        this.readiness = readiness;
        this.sessions = sessions;
    }

    Checklist of(SessionId session) {
        return readiness.checklist(sessions.get(session).eventId());
    }

    List<PointView.Item> items(BridgePoint point, SessionSummary session) {
        Map<CheckId, DoneCheck> done =
                ticks.list(point.id()).stream()
                        .collect(Collectors.toMap(DoneCheck::check, Function.identity()));
        return readiness.checklist(session.eventId()).checks().stream()
                .map(check -> item(check, session.startsAt(), done.get(check.id())))
                .toList();
    }

    private static PointView.Item item(Check check, Instant start, @Nullable DoneCheck done) {
        return new PointView.Item(
                check.id(),
                check.known(),
                check.title(),
                check.dueAt(start),
                done != null,
                done == null ? null : done.at(),
                done == null ? null : done.by());
    }

    /** New points: nothing is done, but for a technician who is named already. */
    void begin(List<BridgePoint> made, Checklist checklist, @Nullable String by, Instant now) {
        checklist
                .find(ReadinessCheck.TECHNICIAN_NAMED)
                .ifPresent(
                        check ->
                                made.stream()
                                        .filter(point -> point.technicianName() != null)
                                        .forEach(
                                                point -> {
                                                    ticks.add(
                                                            new DoneCheck(
                                                                    point.id(),
                                                                    check.id(),
                                                                    by,
                                                                    now));
                                                    point.count(1, checklist);
                                                }));
    }

    /** Ticks or unticks an item, as somebody asked for it. */
    void tick(BridgePoint point, CheckId item, boolean done, String by, Instant now) {
        point.requireThere();
        Checklist checklist = of(point.session());
        Check check = checklist.find(item).orElseThrow(BridgeError.ITEM_NOT_FOUND::refusal);
        if (check.known() == ReadinessCheck.TECHNICIAN_NAMED
                && done != ticks.find(point.id(), item).isPresent()) {
            throw BridgeError.FOLLOWS_FROM_TECHNICIAN.refusal();
        }
        set(point, checklist, check, done, by, now);
    }

    /** Ticks what follows from something else, where it is on the list. */
    void follow(
            BridgePoint point,
            ReadinessCheck known,
            boolean done,
            @Nullable String by,
            Instant now) {
        Checklist checklist = of(point.session());
        checklist.find(known).ifPresent(check -> set(point, checklist, check, done, by, now));
    }

    /** Ticking what is ticked keeps who ticked it first. */
    private void set(
            BridgePoint point,
            Checklist checklist,
            Check check,
            boolean done,
            @Nullable String by,
            Instant now) {
        Optional<DoneCheck> ticked = ticks.find(point.id(), check.id());
        if (done && ticked.isEmpty()) {
            ticks.add(new DoneCheck(point.id(), check.id(), by, now));
        } else if (!done) {
            ticked.ifPresent(ticks::remove);
        }
        recount(List.of(point), checklist);
    }

    /** Counts anew what is done, by this checklist. */
    void recount(List<BridgePoint> points, Checklist checklist) {
        Map<UUID, Integer> counts =
                ticks.counts(points.stream().map(point -> point.id().value()).toList(), checklist);
        points.forEach(point -> point.count(counts.getOrDefault(point.id().value(), 0), checklist));
    }
}
