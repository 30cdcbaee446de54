package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Lookup;
import vn.diemcau.channel.Reads;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.participant.ParticipantError;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.participant.ParticipantView;

/**
 * Asking, supporting and moderating. Everything here is a command of a session's channel: it comes
 * with an id made by the client, takes effect once, and its result is durable when it is known.
 */
@ApplicationScoped
public class QuestionService {

    private final Channels channels;
    private final QuestionRepository questions;
    private final VoteRepository votes;
    private final AskerRepository askers;
    private final Lookup<SessionId, SessionSummary> sessionsById;
    private final Lookup<ParticipantId, ParticipantView> participantsById;
    private final Lookup<ParticipantId, Asker> askersById;
    private final VoteTeller voteTeller;
    private final Audit audit;
    private final Event<QuestionMoved> moved;
    private final int mostOpen;

    @Inject
    QuestionService(
            Channels channels,
            QuestionRepository questions,
            VoteRepository votes,
            AskerRepository askers,
            SessionService sessions,
            ParticipantService participants,
            VoteTeller voteTeller,
            Audit audit,
            Event<QuestionMoved> moved,
            @ConfigProperty(name = "question.open-per-participant") int mostOpen) {
        this.channels = channels;
        this.questions = questions;
        this.votes = votes;
        this.askers = askers;
        this.sessionsById = sessions::list;
        this.participantsById = participants::list;
        this.askersById = askers::list;
        this.voteTeller = voteTeller;
        this.audit = audit;
        this.moved = moved;
        this.mostOpen = mostOpen;
    }

    /** Takes a participant's question while the session is live. */
    public CompletionStage<OwnQuestion> ask(
            SessionId session, ParticipantId asker, UUID command, String text) {
        return channels.command(
                channelOf(session),
                asker.value(),
                command,
                OwnQuestion.class,
                new Ask(session, asker, QuestionText.of(text)));
    }

    /** Asking comes in crowds: who asks, and where, is read for all who ask at the same time. */
    private final class Ask implements Change<OwnQuestion> {

        private final SessionId session;
        private final ParticipantId askerId;
        private final QuestionText text;

        private Ask(SessionId session, ParticipantId askerId, QuestionText text) {
            this.session = session;
            this.askerId = askerId;
            this.text = text;
        }

        @Override
        public void prepare(Reads reads) {
            reads.want(sessionsById, session);
            reads.want(participantsById, askerId);
            reads.want(askersById, askerId);
        }

        @Override
        public OwnQuestion apply(Facts facts) {
            Reads reads = facts.reads();
            ParticipantView participant =
                    reads.find(participantsById, askerId)
                            .filter(found -> found.sessionId().equals(session))
                            .orElseThrow(ParticipantError.NOT_FOUND::refusal);
            SessionState state =
                    reads.find(sessionsById, session)
                            .orElseThrow(EventError.SESSION_NOT_FOUND::refusal)
                            .state();
            Asker asker = reads.find(askersById, askerId).orElseThrow();
            AskingRule.Asking asking =
                    new AskingRule.Asking(state, asker.openQuestions(), mostOpen);
            AskingRule.ALL.forEach(rule -> rule.require(asking));
            Question question = new Question(participant, text, facts.at());
            asker.asked();
            askers.save(asker);
            questions.add(question);
            QuestionTeller.asked(facts, question);
            return question.own();
        }
    }

    /**
     * Gives or withdraws a participant's support; doing it twice changes nothing.
     *
     * @param support whether the participant supports the question afterwards
     */
    public CompletionStage<VoteResult> vote(
            SessionId session,
            ParticipantId voter,
            UUID command,
            QuestionId questionId,
            boolean support) {
        return channels.command(
                        channelOf(session),
                        voter.value(),
                        command,
                        VoteResult.class,
                        facts -> vote(facts, session, voter, questionId, support))
                .whenComplete((result, failure) -> voteTeller.touch(session));
    }

    private VoteResult vote(
            Facts facts,
            SessionId session,
            ParticipantId voter,
            QuestionId questionId,
            boolean support) {
        Question question =
                questions
                        .find(session, questionId)
                        .filter(found -> found.isKnownTo(voter))
                        .orElseThrow(QuestionError.NOT_FOUND::refusal);
        question.requireVotable(voter);
        votes.find(question, voter)
                .ifPresentOrElse(
                        vote -> {
                            if (!support) {
                                votes.remove(vote);
                                question.votes--;
                            }
                        },
                        () -> {
                            if (support) {
                                votes.add(question, voter, facts.at());
                                question.votes++;
                            }
                        });
        return new VoteResult(questionId, support, question.votes);
    }

    /**
     * Moves a question on. Putting one on stage takes the one that is there back to the approved
     * ones: whether it was answered only a person can say.
     *
     * @param reason why it is rejected; used for {@link Transition#REJECT} alone
     */
    public CompletionStage<QuestionView> move(
            SessionId session,
            Actor actor,
            UUID command,
            QuestionId questionId,
            Transition transition,
            @Nullable String reason) {
        String rejection =
                transition == Transition.REJECT ? RejectionReason.of(reason).value() : null;
        return channels.command(
                channelOf(session),
                java.util.Objects.requireNonNull(actor.id()),
                command,
                QuestionView.class,
                facts -> move(facts, session, actor, questionId, transition, rejection));
    }

    /**
     * {@link #move} within a change of the session's channel that does more besides, such as
     * showing the question to the hall.
     */
    public void moveWithin(
            Facts facts,
            SessionId session,
            Actor actor,
            QuestionId questionId,
            Transition transition) {
        move(facts, session, actor, questionId, transition, null);
    }

    /** Those of {@code ids} that everybody in the session may see, in one query. */
    public Map<QuestionId, PublishedQuestion> listPublished(
            SessionId session, Collection<QuestionId> ids) {
        return questions.list(session, ids).stream()
                .filter(question -> question.state.isPublished())
                .map(Question::published)
                .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
    }

    private QuestionView move(
            Facts facts,
            SessionId session,
            Actor actor,
            QuestionId questionId,
            Transition transition,
            @Nullable String rejection) {
        Question question =
                questions.find(session, questionId).orElseThrow(QuestionError.NOT_FOUND::refusal);
        question.require(transition);
        if (transition == Transition.STAGE) {
            clearStage(facts, session, actor);
        }
        step(facts, actor, question, transition, rejection);
        return question.view();
    }

    private void clearStage(Facts facts, SessionId session, Actor actor) {
        questions
                .findOnStage(session)
                .ifPresent(
                        before -> {
                            step(facts, actor, before, Transition.UNSTAGE, null);
                            // The database knows that one is on stage at most: this one leaves
                            // first.
                            questions.flush();
                        });
    }

    private void step(
            Facts facts,
            Actor actor,
            Question question,
            Transition transition,
            @Nullable String rejection) {
        QuestionState before = question.state;
        question.take(transition, rejection, facts.at());
        askers.get(question.participantId()).moved(before, question.state);
        QuestionTeller.moved(facts, question, before);
        audit.record(
                actor,
                "question." + transition.name().toLowerCase(java.util.Locale.ROOT),
                "question",
                question.id,
                Map.of("session", question.sessionId, "from", before, "to", question.state));
        moved.fire(
                new QuestionMoved(
                        facts, actor, question.sessionId(), question.id(), before, question.state));
    }

    static ChannelId channelOf(SessionId session) {
        return new ChannelId(session.value());
    }
}
