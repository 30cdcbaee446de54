package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.question.AskingService;
import vn.diemcau.question.SupportService;

/** Does what is said about questions by those who ask them. */
@ApplicationScoped
class QuestionCommands {

    private final AskingService asking;
    private final SupportService support;

    @Inject
    QuestionCommands(AskingService asking, SupportService support) {
        this.asking = asking;
        this.support = support;
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
        };
    }
}
