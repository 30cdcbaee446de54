package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Message;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Recurring;
import vn.diemcau.question.QuestionId;

/**
 * Which moderators are at their desks, and which question each has open, so that two of them do not
 * take up the same one. Told to the moderators of the session on this server, at most twice a
 * second; kept nowhere, and gone with the line.
 */
@ApplicationScoped
class DeskPresence implements Recurring {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final Map<Connection, Looking> present = new ConcurrentHashMap<>();
    private final Set<SessionId> changed = ConcurrentHashMap.newKeySet();

    /** What a moderator has open. */
    private record Looking(@Nullable QuestionId question) {}

    /** The line is open; does nothing but for moderators. */
    void opened(Connection connection) {
        if (connection.kind() == SubscriberKind.MODERATOR) {
            present.put(connection, new Looking(null));
            changed.add(connection.ticket().session());
        }
    }

    void looks(Connection connection, @Nullable QuestionId question) {
        if (present.replace(connection, new Looking(question)) != null) {
            changed.add(connection.ticket().session());
        }
    }

    void closed(Connection connection) {
        if (present.remove(connection) != null) {
            changed.add(connection.ticket().session());
        }
    }

    @Override
    public String name() {
        return "desk-presence";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        for (SessionId session : List.copyOf(changed)) {
            // Before the look: what changes meanwhile is told with the next round.
            changed.remove(session);
            tell(session);
        }
    }

    private void tell(SessionId session) {
        List<Map.Entry<Connection, Looking>> there =
                present.entrySet().stream()
                        .filter(one -> one.getKey().ticket().session().equals(session))
                        .toList();
        Message message =
                new Outbound.Presence(there.stream().map(DeskPresence::person).distinct().toList())
                        .message();
        there.forEach(one -> one.getKey().deliver(message));
    }

    private static Outbound.Person person(Map.Entry<Connection, Looking> one) {
        UUID id = one.getKey().ticket().actorId();
        return new Outbound.Person(id, one.getKey().name(), one.getValue().question());
    }
}
