package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.question.QuestionService;

/** Does what is said about questions. */
@ApplicationScoped
class QuestionCommands {

    private final QuestionService questions;

    @Inject
    QuestionCommands(QuestionService questions) {
        this.questions = questions;
    }

    CompletionStage<?> perform(LiveTicket who, QuestionCommand command) {
        SessionId session = who.session();
        return switch (command) {
            case QuestionCommand.Ask ask ->
                    questions.ask(session, new ParticipantId(who.actorId()), ask.id(), ask.text());
            case QuestionCommand.Vote vote ->
                    questions.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            vote.id(),
                            vote.questionId(),
                            true);
            case QuestionCommand.Unvote unvote ->
                    questions.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            unvote.id(),
                            unvote.questionId(),
                            false);
            case QuestionCommand.Move move ->
                    questions.move(
                            session,
                            new Actor(who.actorKind(), who.actorId(), move.id().toString()),
                            move.id(),
                            move.questionId(),
                            move.transition(),
                            move.reason());
        };
    }
}
