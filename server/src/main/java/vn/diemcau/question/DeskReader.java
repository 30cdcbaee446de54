package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.EventService;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Reads for those who run a session what belongs to its questions. */
@ApplicationScoped
class DeskReader {

    private static final QuestionFilter APPROVED = QuestionFilter.of(QuestionState.APPROVED);

    private final Database database;
    private final QuestionRepository questions;
    private final StepRepository steps;
    private final TopicRepository topics;
    private final LabelRepository labels;
    private final Merging merging;
    private final SessionService sessions;
    private final EventService events;
    private final Channels channels;

    @Inject
    DeskReader(
            Database database,
            QuestionRepository questions,
            StepRepository steps,
            TopicRepository topics,
            LabelRepository labels,
            Merging merging,
            SessionService sessions,
            EventService events,
            Channels channels) {
        this.database = database;
        this.questions = questions;
        this.steps = steps;
        this.topics = topics;
        this.labels = labels;
        this.merging = merging;
        this.sessions = sessions;
        this.events = events;
        this.channels = channels;
    }

    QuestionDetail detail(Caller.SignedIn caller, SessionId session, QuestionId id) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.MODERATOR, Role.ORGANIZER);
                    Question question = questions.get(session, id);
                    Question lead = merging.leadOf(question);
                    List<QuestionView> merged =
                            question == lead
                                    ? merging.family(question).stream()
                                            .skip(1)
                                            .map(Question::openedView)
                                            .toList()
                                    : List.of();
                    return new QuestionDetail(
                            revision(session),
                            question.openedView(),
                            question == lead ? null : lead.openedView(),
                            merged);
                });
    }

    Page<StepView> history(
            Caller.SignedIn caller, SessionId session, QuestionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.MODERATOR, Role.ORGANIZER);
                    return steps.page(questions.get(session, id).id(), wanted).map(Step::view);
                });
    }

    DeskChoices choices(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(caller, id, Role.MODERATOR, Role.ORGANIZER);
                    return new DeskChoices(
                            revision(id),
                            new TopicsView(
                                    topics.version(id),
                                    topics.list(id).stream().map(Topic::view).toList()),
                            labels.listNames(id),
                            events.organizations(session.eventId()),
                            caller.hasForEvent(session.eventId().value(), Role.ORGANIZER));
                });
    }

    UpcomingQuestions upcoming(Caller.SignedIn caller, SessionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(
                                    caller,
                                    id,
                                    Role.STAGE_OPERATOR,
                                    Role.CHAIR,
                                    Role.MODERATOR,
                                    Role.ORGANIZER);
                    Page<Question> page = questions.page(id, APPROVED, QuestionOrder.HAND, wanted);
                    return new UpcomingQuestions(
                            revision(id),
                            session.state(),
                            questions.findOnStage(id).map(DeskReader::item).orElse(null),
                            page.map(DeskReader::item).items(),
                            page.total(),
                            page.page(),
                            page.size());
                });
    }

    private static UpcomingQuestions.Item item(Question question) {
        return new UpcomingQuestions.Item(question.published(), question.moderation.view());
    }

    private long revision(SessionId id) {
        return channels.revision(id.channel());
    }
}
