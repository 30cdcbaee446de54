package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.JoinLinks;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.SessionVisitors;
import vn.diemcau.platform.Database;

/**
 * Reads questions for the screens. The revision and what is read come from one snapshot, so that a
 * client can go on from there with the channel's facts.
 */
@ApplicationScoped
class QuestionReader {

    private static final int MOST_OWN = 100;
    private static final int NEXT_ON_STAGE = 5;

    private final Database database;
    private final QuestionRepository questions;
    private final Merging merging;
    private final SessionService sessions;
    private final SessionVisitors visitors;
    private final Channels channels;
    private final JoinLinks links;
    private final AskingSettingsService asking;
    private final VoteRepository votes;

    @Inject
    QuestionReader(
            Database database,
            QuestionRepository questions,
            Merging merging,
            SessionService sessions,
            SessionVisitors visitors,
            Channels channels,
            JoinLinks links,
            AskingSettingsService asking,
            VoteRepository votes) {
        this.database = database;
        this.questions = questions;
        this.merging = merging;
        this.sessions = sessions;
        this.visitors = visitors;
        this.channels = channels;
        this.links = links;
        this.asking = asking;
        this.votes = votes;
    }

    QuestionPage page(
            Caller.SignedIn caller,
            SessionId id,
            QuestionFilter filter,
            QuestionOrder order,
            PageRequest wanted) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(caller, id, Role.MODERATOR, Role.ORGANIZER);
                    return QuestionPage.of(
                            revision(id),
                            session.state(),
                            questions.countByState(id),
                            questions.page(id, filter, order, wanted).map(Question::openedView));
                });
    }

    PublishedPage published(Caller caller, SessionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    SessionSummary session = visibleSession(caller, id);
                    Page<Question> page = questions.published(id, wanted);
                    return new PublishedPage(
                            revision(id),
                            session.state(),
                            page.map(Question::published).items(),
                            votedBy(caller, page),
                            page.total(),
                            page.page(),
                            page.size());
                });
    }

    OwnQuestions own(Caller.Participant caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = visibleSession(caller, id);
                    ParticipantId participant = new ParticipantId(caller.participantId());
                    AskingSettings settings = asking.get(id);
                    return new OwnQuestions(
                            revision(id),
                            session.state(),
                            settings,
                            settings.votesLeft(() -> votes.count(participant)),
                            merging.fates(questions.listOwn(participant, MOST_OWN)).stream()
                                    .map(Fate::own)
                                    .toList());
                });
    }

    StageView stage(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = visibleSession(caller, id);
                    return new StageView(
                            revision(id),
                            session.eventTitle(),
                            session.title(),
                            session.state(),
                            session.joinCode(),
                            links.url(session.joinCode()),
                            questions.findOnStage(id).map(Question::published).orElse(null),
                            questions.listNextForStage(id, NEXT_ON_STAGE).stream()
                                    .map(Question::published)
                                    .toList(),
                            Objects.requireNonNull(
                                    questions.countByState(id).get(QuestionState.APPROVED)));
                });
    }

    private SessionSummary visibleSession(Caller caller, SessionId id) {
        return visitors.get(
                caller, id, Role.STAGE_OPERATOR, Role.CHAIR, Role.MODERATOR, Role.ORGANIZER);
    }

    private Set<QuestionId> votedBy(Caller caller, Page<Question> page) {
        return caller instanceof Caller.Participant participant
                ? merging.listVotedFor(new ParticipantId(participant.participantId()), page.items())
                : Set.of();
    }

    private long revision(SessionId id) {
        return channels.revision(id.channel());
    }
}
