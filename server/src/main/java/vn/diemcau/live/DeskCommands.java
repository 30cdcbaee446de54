package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.question.DeskService;
import vn.diemcau.question.Moderator;
import vn.diemcau.question.QuestionView;
import vn.diemcau.question.SeenQuestion;
import vn.diemcau.question.UndoneView;

/** Does what those who run a session say about its questions. */
@ApplicationScoped
class DeskCommands {

    private final DeskService desk;
    private final DeskPresence presence;

    @Inject
    DeskCommands(DeskService desk, DeskPresence presence) {
        this.desk = desk;
        this.presence = presence;
    }

    CompletionStage<?> perform(Connection connection, DeskCommand command) {
        CompletionStage<?> done = done(connection, command);
        return connection.kind() == SubscriberKind.STAGE
                ? done.thenApply(DeskCommands::forTheStage)
                : done;
    }

    private static Object forTheStage(Object result) {
        return switch (result) {
            case QuestionView question -> question.forTheStage();
            case UndoneView undone -> undone.forTheStage();
            default -> result;
        };
    }

    private CompletionStage<?> done(Connection connection, DeskCommand command) {
        LiveTicket who = connection.ticket();
        SessionId session = who.session();
        Moderator moderator =
                new Moderator(
                        new Actor(who.actorKind(), who.actorId(), command.id().toString()),
                        connection.name());
        return switch (command) {
            case DeskCommand.Move move -> desk.move(session, moderator, move.id(), move.move());
            case DeskCommand.Change change ->
                    desk.change(
                            session,
                            moderator,
                            change.id(),
                            new SeenQuestion(change.questionId(), change.version()),
                            change.change());
            case DeskCommand.Merge merge ->
                    desk.merge(session, moderator, merge.id(), merge.into(), merge.questions());
            case DeskCommand.Split split ->
                    desk.split(
                            session,
                            moderator,
                            split.id(),
                            new SeenQuestion(split.questionId(), split.version()));
            case DeskCommand.Undo undo ->
                    desk.undo(session, moderator, undo.id(), undo.commandId());
            case DeskCommand.Look look -> {
                presence.looks(connection, look.open());
                yield CompletableFuture.completedStage(Map.of());
            }
        };
    }
}
