package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Lookup;
import vn.diemcau.channel.Reads;
import vn.diemcau.event.SessionId;

/**
 * What those who run a session do to its questions. Everything here is a command of the session's
 * channel; each step is written into the question's history and can be taken back by whoever took
 * it.
 */
@ApplicationScoped
public class DeskService {

    private final Channels channels;
    private final QuestionRepository questions;
    private final Steps steps;
    private final Watch watch;
    private final DeskChanges changes;
    private final MergeCommands merges;
    private final Undoing undoing;
    private final Actors actors;
    private final Lookup<QuestionId, Question> moved;

    @Inject
    DeskService(
            Channels channels,
            QuestionRepository questions,
            AskerRepository askers,
            Steps steps,
            Watch watch,
            DeskChanges changes,
            MergeCommands merges,
            Undoing undoing,
            Actors actors) {
        this.channels = channels;
        this.questions = questions;
        this.steps = steps;
        this.watch = watch;
        this.changes = changes;
        this.merges = merges;
        this.undoing = undoing;
        this.actors = actors;
        this.moved = ids -> withAskers(questions.list(ids), askers);
    }

    /** The askers' counts change with the questions' states: read here, they are known by then. */
    private static Map<QuestionId, Question> withAskers(
            List<Question> questions, AskerRepository askers) {
        askers.listStored(
                questions.stream().map(Question::participantId).collect(Collectors.toSet()));
        return questions.stream().collect(Collectors.toMap(Question::id, question -> question));
    }

    /**
     * Moves a question on. Putting one on stage takes the one that is there back to the approved
     * ones: whether it was answered only a person can say.
     */
    public CompletionStage<QuestionView> move(
            SessionId session, Moderator moderator, UUID command, DeskMove move) {
        return channels.command(
                session.channel(),
                moderator.id(),
                command,
                QuestionView.class,
                new Move(session, moderator, command, move));
    }

    /** Several moderators work at once: what they move is read together. */
    private final class Move implements Change<QuestionView> {

        private final SessionId session;
        private final Moderator moderator;
        private final UUID command;
        private final DeskMove move;

        private Move(SessionId session, Moderator moderator, UUID command, DeskMove move) {
            this.session = session;
            this.moderator = moderator;
            this.command = command;
            this.move = move;
        }

        @Override
        public void prepare(Reads reads) {
            reads.want(moved, move.question());
        }

        @Override
        public QuestionView apply(Facts facts) {
            facts.reads().find(moved, move.question());
            return move(new Steps.Doing(facts, moderator, command), session, move);
        }
    }

    /**
     * {@link #move} within a change of the session's channel in which the stage shows the question
     * to the hall.
     */
    public void moveWithin(
            Facts facts,
            SessionId session,
            Actor actor,
            UUID command,
            QuestionId question,
            Transition transition) {
        move(
                new Steps.Doing(
                        facts,
                        new Moderator(actor, actors.name(actor)),
                        command,
                        QuestionMoved.Side.STAGE),
                session,
                new DeskMove(question, transition, null));
    }

    /**
     * Changes what is kept about a question.
     *
     * @param seen the question as the moderator has seen it
     */
    public CompletionStage<QuestionView> change(
            SessionId session,
            Moderator moderator,
            UUID command,
            SeenQuestion seen,
            DeskChange change) {
        return doing(
                session,
                moderator,
                command,
                doing -> {
                    Question question = questions.get(session, seen.questionId());
                    steps.requireSeen(question, seen.version());
                    changes.apply(doing, question, change);
                    return question.view();
                });
    }

    /** Merges questions into one, which leads them from now on. */
    public CompletionStage<QuestionView> merge(
            SessionId session,
            Moderator moderator,
            UUID command,
            SeenQuestion into,
            List<SeenQuestion> merged) {
        return doing(
                session, moderator, command, doing -> merges.merge(doing, session, into, merged));
    }

    /** Takes a merged question out again: it is what it was before. */
    public CompletionStage<QuestionView> split(
            SessionId session, Moderator moderator, UUID command, SeenQuestion merged) {
        return doing(session, moderator, command, doing -> merges.split(doing, session, merged));
    }

    /**
     * Takes back what an earlier command of the same moderator did, unless somebody changed one of
     * its questions since.
     */
    public CompletionStage<UndoneView> undo(
            SessionId session, Moderator moderator, UUID command, UUID undone) {
        return channels.command(
                session.channel(),
                moderator.id(),
                command,
                UndoneView.class,
                facts -> undoing.undo(new Steps.Doing(facts, moderator, command), session, undone));
    }

    private CompletionStage<QuestionView> doing(
            SessionId session,
            Moderator moderator,
            UUID command,
            Function<Steps.Doing, QuestionView> work) {
        return channels.command(
                session.channel(),
                moderator.id(),
                command,
                QuestionView.class,
                (Facts facts) -> work.apply(new Steps.Doing(facts, moderator, command)));
    }

    private QuestionView move(Steps.Doing doing, SessionId session, DeskMove move) {
        Question question = questions.get(session, move.question());
        if (move.version() != null) {
            steps.requireSeen(question, move.version());
        }
        question.require(move.transition());
        if (move.transition() == Transition.STAGE) {
            clearStage(doing, session);
        }
        step(doing, question, move);
        return question.view();
    }

    private void clearStage(Steps.Doing doing, SessionId session) {
        questions
                .findOnStage(session)
                .ifPresent(
                        before -> {
                            step(
                                    doing,
                                    before,
                                    new DeskMove(before.id(), Transition.UNSTAGE, null));
                            // The database knows that one is on stage at most: this one leaves
                            // first.
                            questions.flush();
                        });
    }

    private void step(Steps.Doing doing, Question question, DeskMove move) {
        Watch.Watched watched = watch.over(List.of(question));
        Remembered before = Remembered.of(question);
        Map<String, Object> details = new HashMap<>();
        question.take(move.transition(), move.reason());
        if (move.reason() != null) {
            details.put("reason", move.reason());
        }
        if (move.transition() == Transition.ANSWER) {
            question.moderation.answer = new HallAnswer(move.answer(), doing.facts().at());
            details.putAll(DeskChanges.told(move.answer()));
        }
        if (move.transition() == Transition.REOPEN) {
            question.moderation.answer = null;
        }
        steps.taken(doing, question, StepKind.of(move.transition()), before, details);
        watched.tell(doing);
    }
}
