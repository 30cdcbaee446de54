package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.MayCall;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.Message;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.ErrorFamily;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.ProblemMapper;
import vn.diemcau.question.QuestionService;

/** Does what clients say, and answers each command once it is durable or refused. */
@ApplicationScoped
class LiveCommands {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCommands.class);

    private final QuestionService questions;

    @Inject
    LiveCommands(QuestionService questions) {
        this.questions = questions;
    }

    void received(Connection connection, String text) {
        InboundParser.envelope(text)
                .ifPresentOrElse(
                        message -> answer(connection, message),
                        () -> connection.close(CloseCode.PROTOCOL_VIOLATION));
    }

    private void answer(Connection connection, InboundParser.Envelope message) {
        try {
            if (!connection.limits().allow(message.kind())) {
                throw LiveError.TOO_FAST.refusal();
            }
            Inbound command = InboundParser.read(message);
            requireMay(connection.ticket(), command);
            perform(connection.ticket(), command)
                    .whenComplete(
                            (result, failure) ->
                                    connection.deliver(
                                            failure == null
                                                    ? new Outbound.Ack(message.id(), result)
                                                            .message()
                                                    : refused(message, failure)));
        } catch (RuntimeException failure) {
            connection.deliver(refused(message, failure));
        }
    }

    private CompletionStage<?> perform(LiveTicket who, Inbound command) {
        SessionId session = who.session();
        return switch (command) {
            case Inbound.Ask ask ->
                    questions.ask(session, new ParticipantId(who.actorId()), ask.id(), ask.text());
            case Inbound.Vote vote ->
                    questions.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            vote.id(),
                            vote.questionId(),
                            true);
            case Inbound.Unvote unvote ->
                    questions.vote(
                            session,
                            new ParticipantId(who.actorId()),
                            unvote.id(),
                            unvote.questionId(),
                            false);
            case Inbound.Move move ->
                    questions.move(
                            session,
                            new Actor(who.actorKind(), who.actorId(), move.id().toString()),
                            move.id(),
                            move.questionId(),
                            move.transition(),
                            move.reason());
        };
    }

    /** What somebody listens as says nothing about it: an organizer may watch the stage. */
    private static void requireMay(LiveTicket who, Inbound command) {
        MayCall stated = command.getClass().getAnnotation(MayCall.class);
        if (stated == null || Arrays.stream(stated.value()).noneMatch(who.roles()::contains)) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
    }

    private static Message refused(InboundParser.Envelope message, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        Refusal refusal = ProblemMapper.refusalFor(cause);
        if (refusal.code().family() == ErrorFamily.OURS) {
            LOG.error("Command {} failed", message.id(), cause);
        } else if (refusal.code().family() == ErrorFamily.UNAVAILABLE) {
            LOG.warn("Command {} could not be served: {}", message.id(), cause.toString());
        }
        return Outbound.Refused.of(message.id(), refusal).message();
    }
}
