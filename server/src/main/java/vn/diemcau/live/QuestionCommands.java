package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.question.AskingService;
import vn.diemcau.question.QuestionService;
import vn.diemcau.question.SupportService;

/** Does what is said about questions. */
@ApplicationScoped
class QuestionCommands {

    private final AskingService asking;
    private final SupportService support;
    private final QuestionService questions;

    @Inject
    QuestionCommands(AskingService asking, SupportService support, QuestionService questions) {
        this.asking = asking;
        this.support = support;
        this.questions = questions;
    }

    CompletionStage<?> perform(LiveTicket who, QuestionCommand command) {
        SessionId session = who.session();
        return switch (command) {
            case QuestionCommand.Ask ask ->
                    asking.ask(
                            session,
                            new ParticipantId(who.actorId()),
                            ask.id(),
                            ask.text(),
                            Boolean.TRUE.equals(ask.hidden()));
            case QuestionCommand.Seen seen -> asking.seen(session, seen.id(), seen.questionIds());
            case QuestionCommand.Vote vote ->
                    support.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            vote.id(),
                            vote.questionId(),
                            true);
            case QuestionCommand.Unvote unvote ->
                    support.vote(
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
