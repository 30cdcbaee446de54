package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.access.AccessError;
import vn.diemcau.channel.Message;
import vn.diemcau.kernel.ErrorFamily;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.ProblemMapper;

/** Does what clients say, and answers each command once it is durable or refused. */
@ApplicationScoped
class LiveCommands {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCommands.class);

    private final QuestionCommands questions;
    private final DeskCommands desk;
    private final FloorCommands floor;
    private final PollCommands polls;
    private final ShowCommands shows;
    private final OnAirCommands onAir;

    @Inject
    LiveCommands(
            QuestionCommands questions,
            DeskCommands desk,
            FloorCommands floor,
            PollCommands polls,
            ShowCommands shows,
            OnAirCommands onAir) {
        this.questions = questions;
        this.desk = desk;
        this.floor = floor;
        this.polls = polls;
        this.shows = shows;
        this.onAir = onAir;
    }

    void received(Connection connection, String text) {
        InboundParser.envelope(text)
                .ifPresentOrElse(
                        message -> answer(connection, message),
                        () -> connection.close(CloseCode.PROTOCOL_VIOLATION));
    }

    private void answer(Connection connection, InboundParser.Envelope message) {
        try {
            if (!connection.limits().allow(message.type())) {
                throw LiveError.TOO_FAST.refusal();
            }
            if (ObsoleteKinds.OF_THIS_VERSION.include(message.type())) {
                connection.counters().obsolete();
                connection.deliver(Outbound.Ack.ofNothing(message.id()).message());
                return;
            }
            if (!InboundParser.isKnown(message.type())) {
                connection.counters().unknown();
            }
            Inbound command = InboundParser.read(message);
            requireMay(connection.ticket(), command);
            perform(connection, command)
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

    private CompletionStage<?> perform(Connection connection, Inbound command) {
        LiveTicket who = connection.ticket();
        return switch (command) {
            case DeskCommand atTheDesk -> desk.perform(connection, atTheDesk);
            case QuestionCommand question -> questions.perform(who, question);
            case FloorCommand request -> floor.perform(who, request);
            case PollCommand poll -> polls.perform(who, poll);
            case ShowCommand show -> shows.perform(who, show);
            // Nothing is looked at: whatever this server waits for is not the line's fault.
            case LineCommand.Echo echo -> CompletableFuture.completedStage(Map.of());
            case OnAirCommand point -> onAir.perform(who, point);
        };
    }

    /** What somebody listens as says nothing about it: an organizer may watch the stage. */
    private static void requireMay(LiveTicket who, Inbound command) {
        if (InboundKind.get(command).senders().stream().noneMatch(who.roles()::contains)) {
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
