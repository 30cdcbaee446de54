package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One run: people come in, ask, are cut off and come back, until the time is over. */
final class Rehearsing {

    /** How long it takes at most until what is under way has arrived. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long moderators go on with what was asked in the end. */
    private static final Duration LAST_APPROVALS = Duration.ofSeconds(5);

    private static final long STEP_NANOS = 20_000_000;

    /** A host reports about this often. */
    private static final double REPORTS_A_SECOND = 1.0 / 30;

    private final Wanted wanted;
    private final Rehearsed session;
    private final Crowd crowd;
    private final Random random = new Random();
    private final List<Attendee> attendees = new ArrayList<>();
    private final List<Desk> desks = new ArrayList<>();
    private final List<Console> consoles = new ArrayList<>();
    private final BooleanSupplier stopped;
    private final Consumer<Progress> told;
    private int joining;
    private int asked;
    private int seconds;
    private double dropsOwed;
    private double reportsOwed;

    /**
     * @param stopped whether somebody wants it to end now
     * @param told hears once a second how it goes
     */
    Rehearsing(
            Wanted wanted,
            Rehearsed session,
            Crowd crowd,
            BooleanSupplier stopped,
            Consumer<Progress> told) {
        this.wanted = wanted;
        this.session = session;
        this.crowd = crowd;
        this.stopped = stopped;
        this.told = told;
    }

    /** How it stands. */
    record Progress(
            int second,
            int connected,
            int consoles,
            int asked,
            int drops,
            int refused,
            Figures.Moment moment) {}

    Outcome run() throws Refused, InterruptedException {
        long begun = System.nanoTime();
        letConsolesIn();
        letDesksIn();
        long ramp = wanted.ramp().toNanos();
        long end = ramp + wanted.duration().toNanos();
        long now = System.nanoTime() - begun;
        while (now < end && !stopped.getAsBoolean()) {
            long at = now;
            crowd.lines().ask(() -> step(at, ramp));
            tick(at);
            LockSupport.parkNanos(STEP_NANOS);
            now = System.nanoTime() - begun;
        }
        settle(begun);
        boolean interrupted = stopped.getAsBoolean();
        return crowd.lines().ask(() -> outcome(interrupted));
    }

    private void letConsolesIn() throws Refused, InterruptedException {
        if (wanted.points() == 0) {
            return;
        }
        JsonNode hosts =
                crowd.once(
                        installation ->
                                installation.post(
                                        "/api/rehearsal/hosts",
                                        null,
                                        Map.of(
                                                "hosts",
                                                wanted.points(),
                                                "label",
                                                wanted.words().of("title"))));
        for (JsonNode host : hosts) {
            crowd.lines().execute(() -> letIn(host));
        }
    }

    private void letIn(JsonNode host) {
        crowd.calling(
                installation -> {
                    Installation.Visitor visitor =
                            installation.enter(
                                    "/api/links/enter",
                                    Map.of("token", host.path("token").asText()));
                    return Console.of(
                            crowd,
                            visitor,
                            installation.get(
                                    "/api/bridge-points/" + host.path("pointId").asText(),
                                    visitor));
                },
                console -> {
                    consoles.add(console);
                    console.connect();
                },
                failed -> {});
    }

    private void letDesksIn() throws Refused, InterruptedException {
        for (int place = 0; place < wanted.moderators(); place++) {
            String name = "Điều hành giả lập " + (place + 1);
            Installation.Visitor visitor =
                    crowd.once(installation -> installation.enter(joining(), join(name)));
            if (place == 0) {
                requireRoomForQuestions(visitor);
            }
            Desk desk = new Desk(crowd, visitor, place, wanted.moderators());
            desks.add(desk);
            crowd.lines().execute(desk::connect);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!crowd.lines().ask(() -> desks.stream().allMatch(Person::isConnected))) {
            if (System.nanoTime() - deadline > 0) {
                throw new Refused("live.no_desk", "the moderators' lines did not open");
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    private String joining() {
        return "/api/join/" + session.joinCode();
    }

    private static Map<String, String> join(String name) {
        return Map.of("name", name, "school", "Diễn tập", "provinceCode", "01");
    }

    /** What the organizer lets participants ask; else the figures would be those of refusals. */
    private void requireRoomForQuestions(Installation.Visitor visitor)
            throws Refused, InterruptedException {
        JsonNode asking =
                crowd.once(
                                installation ->
                                        installation.get(
                                                "/api/sessions/"
                                                        + session.sessionId()
                                                        + "/questions/mine",
                                                visitor))
                        .path("asking");
        int most = asking.path("mostOpen").asInt(Integer.MAX_VALUE);
        if (asking.hasNonNull("mostInAll")) {
            most = Math.min(most, asking.path("mostInAll").asInt());
        }
        if (wanted.questions() > 0 && !asking.path("open").asBoolean(true)) {
            throw new Refused("question.asking_closed", "");
        }
        if (wanted.questions() > (long) wanted.participants() * most) {
            throw new Refused(
                    "too_many_questions",
                    wanted.words()
                            .of(
                                    "wrong.questions",
                                    wanted.questions(),
                                    most,
                                    (wanted.questions() + most - 1) / most));
        }
    }

    /** On the thread of the lines; answers how many have been asked. */
    private int step(long now, long ramp) {
        int due =
                ramp == 0
                        ? wanted.participants()
                        : (int) Math.min(wanted.participants(), now * wanted.participants() / ramp);
        while (joining < due) {
            comeIn(joining++);
        }
        if (now >= ramp && !attendees.isEmpty()) {
            long questions =
                    Math.min(
                            wanted.questions(),
                            (long) ((now - ramp) / 6e10 * wanted.questionsPerMinute()) + 1);
            while (asked < questions) {
                attendees.get(asked % attendees.size()).ask(asked++);
            }
            dropSome();
        }
        reportSome();
        desks.forEach(Desk::work);
        return asked;
    }

    private void comeIn(int number) {
        long begun = System.nanoTime();
        crowd.calling(
                installation ->
                        installation.enter(joining(), join("Người dự giả lập " + (number + 1))),
                visitor -> {
                    Attendee attendee = new Attendee(crowd, visitor, begun);
                    attendees.add(attendee);
                    attendee.connect();
                },
                failed -> {});
    }

    private void dropSome() {
        dropsOwed += wanted.dropoutsPerMinute() * attendees.size() * STEP_NANOS / 6e10;
        for (; dropsOwed >= 1; dropsOwed--) {
            Attendee someone = attendees.get(random.nextInt(attendees.size()));
            if (someone.isConnected()) {
                someone.drop();
            }
        }
    }

    private void reportSome() {
        reportsOwed += consoles.size() * REPORTS_A_SECOND * STEP_NANOS / 1e9;
        for (; reportsOwed >= 1; reportsOwed--) {
            Console someone = consoles.get(random.nextInt(consoles.size()));
            if (someone.isConnected()) {
                someone.report();
            }
        }
    }

    private void tick(long now) throws InterruptedException {
        if (now / 1_000_000_000 < seconds) {
            return;
        }
        Progress progress = crowd.lines().ask(() -> progress(seconds));
        seconds++;
        told.accept(progress);
    }

    private Progress progress(int second) {
        Figures figures = crowd.figures();
        return new Progress(
                second,
                (int) attendees.stream().filter(Person::isConnected).count(),
                figures.consoles(),
                asked,
                figures.drops(),
                figures.refusals().values().stream().mapToInt(Integer::intValue).sum(),
                figures.tick(second, asked));
    }

    /** Waits for what is under way: nothing is lost that has only not arrived yet. */
    private void settle(long begun) throws InterruptedException {
        long over = System.nanoTime();
        long deadline = over + PATIENCE.toNanos();
        while (!crowd.lines().ask(() -> isSettled(over)) && System.nanoTime() - deadline < 0) {
            tick(System.nanoTime() - begun);
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    private boolean isSettled(long over) {
        boolean working = System.nanoTime() - over < LAST_APPROVALS.toNanos();
        if (working) {
            desks.forEach(Desk::work);
        }
        boolean putBack = true;
        for (Console console : consoles) {
            putBack &= !console.putBack();
        }
        return putBack
                && (!working || desks.stream().noneMatch(Desk::hasQuestions))
                && crowd.ledger().isSettled()
                && consoles.stream().allMatch(console -> console.countUnheard() == 0)
                && desks.stream().noneMatch(Person::waitsForAnswers)
                && attendees.stream().allMatch(this::hasEverything);
    }

    private boolean hasEverything(Attendee attendee) {
        return attendee.isConnected()
                && !attendee.waitsForAnswers()
                && crowd.ledger().countMissedBy(attendee.hearing()) == 0;
    }

    private Outcome outcome(boolean interrupted) {
        Figures figures = crowd.figures();
        Ledger ledger = crowd.ledger();
        long missed =
                attendees.stream()
                        .mapToLong(attendee -> ledger.countMissedBy(attendee.hearing()))
                        .sum();
        long twice =
                attendees.stream().mapToLong(attendee -> attendee.hearing().twice()).sum()
                        + figures.twiceAtDesks();
        long unanswered = attendees.stream().filter(Person::waitsForAnswers).count();
        Outcome.Losses losses =
                new Outcome.Losses(
                        ledger.countLostBeforeDesk(),
                        ledger.countUnpublished(),
                        missed,
                        consoles.stream().mapToLong(Console::countUnheard).sum(),
                        twice,
                        unanswered,
                        attendees.stream().filter(one -> !one.isConnected()).count());
        Outcome outcome =
                new Outcome(
                        wanted,
                        session,
                        interrupted,
                        joining,
                        attendees.size(),
                        figures.desks(),
                        figures.consoles(),
                        ledger.countAsked(),
                        ledger.countAcknowledged(),
                        ledger.countApproved(),
                        figures.drops(),
                        figures.resyncs(),
                        figures.timings(),
                        losses,
                        figures.refusals(),
                        figures.closings(),
                        figures.moments());
        attendees.forEach(Person::leave);
        desks.forEach(Person::leave);
        consoles.forEach(Person::leave);
        return outcome;
    }
}
