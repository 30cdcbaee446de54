package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionService;

/**
 * Messages to those in front of the hall: who has read them is known to all who run the session.
 */
@ApplicationScoped
public class MessageService {

    private final Channels channels;
    private final MessageRepository messages;
    private final SessionService sessions;
    private final Audit audit;
    private final Actors actors;

    @Inject
    MessageService(
            Channels channels,
            MessageRepository messages,
            SessionService sessions,
            Audit audit,
            Actors actors) {
        this.channels = channels;
        this.messages = messages;
        this.sessions = sessions;
        this.audit = audit;
        this.actors = actors;
    }

    public CompletionStage<MessageView> send(Operator operator, SendMessage wanted) {
        String text = wanted.checkedText();
        return command(
                operator,
                facts -> {
                    sessions.get(operator.session());
                    StageMessage message =
                            new StageMessage(
                                    operator.session(),
                                    text,
                                    wanted.to(),
                                    operator.id(),
                                    actors.name(operator.actor()),
                                    facts.at());
                    messages.add(message);
                    return told(facts, operator, "message.send", message);
                });
    }

    /** Somebody at {@code screen} has read it; twice is as once. */
    public CompletionStage<MessageView> acknowledge(Operator operator, UUID id, StageRole screen) {
        return command(
                operator,
                facts -> {
                    StageMessage message = get(operator, id);
                    if (!message.to().contains(screen)) {
                        throw ShowError.MESSAGE_FOR_OTHERS.refusal();
                    }
                    if (message.withdrawnAt != null) {
                        throw ShowError.MESSAGE_WITHDRAWN.refusal();
                    }
                    MessageReceipt.Key key = new MessageReceipt.Key(id, screen, operator.id());
                    if (messages.isRead(key)) {
                        return view(message);
                    }
                    messages.add(
                            new MessageReceipt(key, actors.name(operator.actor()), facts.at()));
                    return told(facts, operator, "message.acknowledge", message);
                });
    }

    /** Takes it from all screens; who has read it has read it. */
    public CompletionStage<MessageView> withdraw(Operator operator, UUID id) {
        return command(
                operator,
                facts -> {
                    StageMessage message = get(operator, id);
                    if (message.withdrawnAt != null) {
                        return view(message);
                    }
                    message.withdrawnAt = facts.at();
                    return told(facts, operator, "message.withdraw", message);
                });
    }

    private CompletionStage<MessageView> command(Operator operator, Change<MessageView> change) {
        return channels.command(
                operator.channel(), operator.id(), operator.command(), MessageView.class, change);
    }

    private StageMessage get(Operator operator, UUID id) {
        return messages.find(operator.session(), id)
                .orElseThrow(ShowError.MESSAGE_NOT_FOUND::refusal);
    }

    private MessageView view(StageMessage message) {
        return message.view(
                messages.listReceipts(List.of(message)).getOrDefault(message.id, List.of()));
    }

    private MessageView told(Facts facts, Operator operator, String action, StageMessage message) {
        MessageView view = view(message);
        audit.record(
                operator.actor(),
                action,
                "stage_message",
                message.id,
                Map.of("session", operator.session(), "to", message.recipients));
        ShowTeller.message(facts, view);
        return view;
    }
}
