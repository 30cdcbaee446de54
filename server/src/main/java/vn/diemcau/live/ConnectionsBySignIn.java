package vn.diemcau.live;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Whose the connections of this server are, so that one browser cannot take all of them. */
final class ConnectionsBySignIn {

    private final int most;
    private final Map<UUID, List<Connection>> connections = new ConcurrentHashMap<>();

    /**
     * @param most how many open connections one sign-in may have
     */
    ConnectionsBySignIn(int most) {
        this.most = most;
    }

    /** Refuses a sign-in that opens connections faster than those that gave way can end. */
    void requireRoom(UUID signIn) {
        if (of(signIn).size() >= 2 * most) {
            throw LiveError.TOO_MANY_CONNECTIONS.refusal();
        }
    }

    /**
     * Adds a connection.
     *
     * @return those that have to give way: a phone whose line broke ten times must get in again,
     *     and what it left behind is what was silent longest
     */
    List<Connection> add(Connection added) {
        List<Connection> open =
                connections
                        .merge(signIn(added), List.of(added), ConnectionsBySignIn::joined)
                        .stream()
                        .filter(connection -> connection.outflow().isOpen())
                        .toList();
        return open.stream()
                .filter(connection -> connection != added)
                .sorted(Comparator.comparingLong(Connection::nanosSinceHeard).reversed())
                .limit(Math.max(0, open.size() - most))
                .toList();
    }

    void remove(Connection removed) {
        connections.computeIfPresent(
                signIn(removed),
                (id, all) -> {
                    List<Connection> left =
                            all.stream().filter(connection -> connection != removed).toList();
                    return left.isEmpty() ? null : left;
                });
    }

    List<Connection> of(UUID signIn) {
        return connections.getOrDefault(signIn, List.of());
    }

    Set<UUID> signIns() {
        return Set.copyOf(connections.keySet());
    }

    private static UUID signIn(Connection connection) {
        return connection.ticket().loginSessionId();
    }

    private static List<Connection> joined(List<Connection> some, List<Connection> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
