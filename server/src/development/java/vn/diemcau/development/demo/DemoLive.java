package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.AgendaItemView;
import vn.diemcau.event.ChangeAgenda;
import vn.diemcau.event.CreateEvent;
import vn.diemcau.event.DemoOpening;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventKind;
import vn.diemcau.event.EventService;
import vn.diemcau.event.EventView;
import vn.diemcau.event.SaveSession;
import vn.diemcau.event.SessionDetail;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.participant.DemoTeachers;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Clocks;
import vn.diemcau.question.AskingService;
import vn.diemcau.question.DeskMove;
import vn.diemcau.question.DeskService;
import vn.diemcau.question.Moderator;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.Transition;
import vn.diemcau.show.DemoPast;
import vn.diemcau.show.MarkItem;
import vn.diemcau.show.Operator;
import vn.diemcau.show.RunOfShowService;

/** A meeting that is on: an item under way, people who want to speak, questions on the desk. */
@ApplicationScoped
public class DemoLive {

    /** How long each item has run; the second one took longer than planned. */
    private static final List<Duration> RAN =
            List.of(Duration.ofMinutes(12), Duration.ofMinutes(31), Duration.ofMinutes(14));

    private final EventService events;
    private final SessionService sessions;
    private final DemoOpening opening;
    private final DemoTeachers teachers;
    private final DemoAccounts accounts;
    private final DemoPoints points;
    private final DemoFloor floor;
    private final RunOfShowService show;
    private final DemoPast past;
    private final AskingService asking;
    private final DeskService desk;
    private final Clock clock;

    @Inject
    DemoLive(
            EventService events,
            SessionService sessions,
            DemoOpening opening,
            DemoTeachers teachers,
            DemoAccounts accounts,
            DemoPoints points,
            DemoFloor floor,
            RunOfShowService show,
            DemoPast past,
            AskingService asking,
            DeskService desk,
            Clock clock) {
        this.events = events;
        this.sessions = sessions;
        this.opening = opening;
        this.teachers = teachers;
        this.accounts = accounts;
        this.points = points;
        this.floor = floor;
        this.show = show;
        this.past = past;
        this.asking = asking;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param point the one of Quảng Trị
     */
    record Made(EventId event, SessionDetail session, BridgePointId point) {

        SessionId id() {
            return session.session().id();
        }
    }

    /** Plans the meeting; nobody is in it yet. */
    Made plan(DemoOrganizations.Made organizations) {
        EventView draft =
                events.create(
                        new CreateEvent(
                                DemoLivePlan.TITLE,
                                EventKind.REVIEW_CONFERENCE,
                                DemoLivePlan.DESCRIPTION,
                                organizations.unit("Văn phòng")));
        SessionDetail session = sessions.create(DemoCaller.ORGANIZER, draft.id(), session());
        SessionDetail planned =
                sessions.changeAgenda(
                        DemoCaller.ORGANIZER,
                        session.session().id(),
                        new ChangeAgenda(session.session().version(), DemoLivePlan.AGENDA));
        return new Made(
                draft.id(),
                planned,
                points.live(
                        session.session().id(),
                        LocalDate.ofInstant(session.session().startsAt(), Clocks.VIETNAM)));
    }

    /** Lets it begin. */
    void begin(Made made) {
        events.publish(DemoCaller.ORGANIZER, made.event());
        opening.open(DemoCaller.ORGANIZER, made.id());
        runs(made);
        List<ParticipantId> joined = new ArrayList<>();
        for (DemoLivePlan.Teacher teacher : DemoLivePlan.TEACHERS) {
            joined.add(
                    teachers.join(
                            made.session().session().joinCode(),
                            teacher.name(),
                            teacher.school(),
                            teacher.provinceCode()));
        }
        floor.load(made.id(), joined, accounts.moderator());
        ask(made.id(), joined);
    }

    private SaveSession session() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Duration before = RAN.stream().reduce(Duration.ZERO, Duration::plus);
        Instant start = now.minus(before);
        return new SaveSession(
                DemoLivePlan.SESSION,
                start,
                start.plus(Duration.ofMinutes(150)),
                DemoPlan.PLACE,
                SessionForm.HYBRID,
                null,
                null);
    }

    private void runs(Made made) {
        List<UUID> items = made.session().agenda().stream().map(AgendaItemView::id).toList();
        UUID now = items.get(DemoLivePlan.NOW);
        UUID next = items.get(DemoLivePlan.NOW + 1);
        done(show.mark(by(made), now, new MarkItem(false, null, true, 0)));
        done(show.mark(by(made), next, new MarkItem(false, 25, false, 0)));
        items.subList(0, DemoLivePlan.NOW + 1).forEach(item -> done(show.start(by(made), item)));
        past.happened(made.id(), RAN);
    }

    private Operator by(Made made) {
        return new Operator(made.id(), accounts.stageOperator(), UUID.randomUUID());
    }

    private void ask(SessionId session, List<ParticipantId> joined) {
        Moderator moderator = new Moderator(accounts.moderator(), DemoAccounts.MODERATOR_NAME);
        for (int i = 0; i < DemoLivePlan.QUESTIONS.size(); i++) {
            QuestionId asked =
                    done(asking.ask(
                                    session,
                                    joined.get(2 * i),
                                    UUID.randomUUID(),
                                    DemoLivePlan.QUESTIONS.get(i),
                                    false))
                            .id();
            if (i > 0) {
                DeskMove approved = new DeskMove(asked, Transition.APPROVE, null);
                done(desk.move(session, moderator, UUID.randomUUID(), approved));
            }
        }
    }

    static <T> T done(CompletionStage<T> command) {
        return command.toCompletableFuture().join();
    }
}
