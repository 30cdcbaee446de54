package vn.diemcau.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/**
 * Which server holds the consoles of which points. Plain statements: a hold is two ids and has no
 * behaviour, and many come and go at once.
 */
@ApplicationScoped
class HoldRepository {

    private final Database database;

    @Inject
    HoldRepository(Database database) {
        this.database = database;
    }

    /** The server is still there; false where the others have taken it for gone. */
    boolean renew(UUID server, Instant now) {
        return database.current()
                        .createNativeQuery(
                                "UPDATE presence_server SET alive_at = :now WHERE id = :server")
                        .setParameter("now", now)
                        .setParameter("server", server)
                        .executeUpdate()
                == 1;
    }

    void register(UUID server, Instant now) {
        database.current()
                .createNativeQuery(
                        "INSERT INTO presence_server (id, alive_at) VALUES (:server, :now)")
                .setParameter("server", server)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Points that were deleted meanwhile, and those that are held already, are passed over. */
    void hold(UUID server, Collection<BridgePointId> points) {
        forEach(
                "INSERT IGNORE INTO console_hold (server_id, point_id) VALUES (?, ?)",
                server,
                points);
    }

    void release(UUID server, Collection<BridgePointId> points) {
        forEach("DELETE FROM console_hold WHERE server_id = ? AND point_id = ?", server, points);
    }

    private void forEach(String sql, UUID server, Collection<BridgePointId> points) {
        if (!points.isEmpty()) {
            database.current()
                    .unwrap(Session.class)
                    .doWork(connection -> batch(connection, sql, server, points));
        }
    }

    private static void batch(
            Connection connection, String sql, UUID server, Collection<BridgePointId> points)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (BridgePointId point : points) {
                statement.setObject(1, server);
                statement.setObject(2, point.value());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Those of {@code points} that any server holds. */
    Set<BridgePointId> listHeld(Collection<BridgePointId> points) {
        if (points.isEmpty()) {
            return Set.of();
        }
        return uuids(
                        "SELECT DISTINCT h.point_id FROM console_hold h WHERE h.point_id IN (:points)",
                        Map.of("points", points.stream().map(BridgePointId::value).toList()),
                        points.size())
                .stream()
                .map(BridgePointId::new)
                .collect(Collectors.toSet());
    }

    /** Servers that have not said since {@code before} that they are there. */
    List<UUID> listGone(Instant before) {
        return uuids(
                "SELECT s.id FROM presence_server s WHERE s.alive_at < :before ORDER BY s.id",
                Map.of("before", before),
                10);
    }

    /** Some points that a server holds, of one session. */
    List<UUID> listHeldBy(UUID server, SessionId session, int most) {
        return uuids(
                "SELECT h.point_id FROM console_hold h JOIN bridge_point p ON p.id = h.point_id"
                        + " WHERE h.server_id = :server AND p.session_id = :session",
                Map.of("server", server, "session", session.value()),
                most);
    }

    /** The sessions of which a server holds points. */
    Set<SessionId> listSessions(UUID server) {
        return new HashSet<>(
                uuids(
                                "SELECT DISTINCT p.session_id FROM console_hold h"
                                        + " JOIN bridge_point p ON p.id = h.point_id WHERE h.server_id = :server",
                                Map.of("server", server),
                                1_000)
                        .stream()
                        .map(SessionId::new)
                        .toList());
    }

    void forget(UUID server) {
        database.current()
                .createNativeQuery("DELETE FROM presence_server WHERE id = :server")
                .setParameter("server", server)
                .executeUpdate();
    }

    private List<UUID> uuids(String sql, Map<String, ?> parameters, int most) {
        NativeQuery<UUID> query =
                database.current().unwrap(Session.class).createNativeQuery(sql, UUID.class);
        parameters.forEach(
                (name, value) -> {
                    if (value instanceof Collection<?> values) {
                        query.setParameterList(name, values);
                    } else {
                        query.setParameter(name, value);
                    }
                });
        return query.setMaxResults(most).getResultList();
    }
}
