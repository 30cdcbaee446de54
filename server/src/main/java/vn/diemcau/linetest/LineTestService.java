package vn.diemcau.linetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.bridge.TestedLines;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Throttle;

/** Keeps what was measured at a point, for those who keep the point. */
@ApplicationScoped
class LineTestService {

    /** More than somebody makes who moves cables between one test and the next. */
    private static final int TESTS = 20;

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int MOST_CALLERS = 100_000;

    private final Database database;
    private final LineTestRepository tests;
    private final PointDirectory points;
    private final TestedLines lines;
    private final Channels channels;
    private final Audit audit;
    private final Event<LineTested> tested;
    private final Throttle throttle;

    @Inject
    LineTestService(
            Database database,
            LineTestRepository tests,
            PointDirectory points,
            TestedLines lines,
            Channels channels,
            Audit audit,
            Event<LineTested> tested,
            Clock clock) {
        this.database = database;
        this.tests = tests;
        this.points = points;
        this.lines = lines;
        this.channels = channels;
        this.audit = audit;
        this.tested = tested;
        this.throttle = new Throttle(clock, TESTS, PERIOD, MOST_CALLERS);
    }

    Page<LineTestView> page(Caller.SignedIn caller, BridgePointId id, PageRequest wanted) {
        return database.read(
                () -> {
                    points.getKept(caller, id);
                    return tests.page(id, wanted).map(LineTest::view);
                });
    }

    /** Keeps a test, and tells it; one that was kept already is answered as it was kept. */
    LineTestView save(Caller.SignedIn caller, BridgePointId id, SaveLineTest measured) {
        KeptPoint kept = points.getKept(caller, id);
        if (measured.isEmpty()) {
            throw LineTestError.NOTHING_MEASURED.refusal();
        }
        throttle.take(caller.actorId().toString())
                .ifPresent(
                        wait -> {
                            throw LineTestError.TOO_OFTEN.refusal("seconds", wait.toSeconds() + 1);
                        });
        Actor actor = audit.actor();
        return channels.submitOnce(
                kept.session().channel(),
                caller.actorId(),
                measured.id(),
                LineTestView.class,
                facts -> keep(kept.session(), id, measured, caller.name(), actor, facts));
    }

    private LineTestView keep(
            SessionId session,
            BridgePointId id,
            SaveLineTest measured,
            String by,
            Actor actor,
            Facts facts) {
        PointBrief point = lines.getRunning(id);
        LineTest test = new LineTest(id, measured, by, facts.at());
        tests.add(test);
        audit.record(
                actor,
                "linetest.saved",
                "bridge_point",
                id.value(),
                Map.of("name", point.name(), "verdict", test.verdict()));
        facts.tell(
                Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST).onlyAbove(point.path()),
                new LineFact.Tested(id, test.verdict()));
        // A bad test takes no tick back that a person has set: the screen shows both.
        if (measured.hasWholeLine() && test.verdict() != LineVerdict.BAD) {
            lines.tick(facts, id, by);
        }
        tested.fire(new LineTested(session, id, test.verdict()));
        return test.view();
    }
}
