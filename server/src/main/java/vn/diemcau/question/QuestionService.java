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
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;

/**
 * Moderating. Everything here is a command of a session's channel: it comes with an id made by the
 * client, takes effect once, and its result is durable when it is known.
 */
@ApplicationScoped
public class QuestionService {

    private final Channels channels;
    private final QuestionRepository questions;
    private final AskerRepository askers;
    private final Audit audit;
    private final Event<QuestionMoved> moved;

    @Inject
    QuestionService(
            Channels channels,
            QuestionRepository questions,
            AskerRepository askers,
            Audit audit,
            Event<QuestionMoved> moved) {
        this.channels = channels;
        this.questions = questions;
        this.askers = askers;
        this.audit = audit;
        this.moved = moved;
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
