package vn.diemcau.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

/** The results of commands that took effect, by the ids that the clients made for them. */
@ApplicationScoped
class ReceiptRepository {

    private final Database database;

    @Inject
    ReceiptRepository(Database database) {
        this.database = database;
    }

    /** The results, as JSON, of those of {@code keys} that took effect before. */
    Map<CommandKey, String> find(ChannelId channel, Collection<CommandKey> keys) {
        Map<CommandKey, String> results = new HashMap<>();
        if (keys.isEmpty()) {
            return results;
        }
        String sql =
                "SELECT actor_id, command_id, result FROM receipt WHERE channel_id = ? AND (actor_id, command_id) IN ("
                        + String.join(",", Collections.nCopies(keys.size(), "(?,?)"))
                        + ")";
        session()
                .doWork(
                        connection -> {
                            try (PreparedStatement select = connection.prepareStatement(sql)) {
                                select.setObject(1, channel.value());
                                int index = 2;
                                for (CommandKey key : keys) {
                                    select.setObject(index++, key.actorId());
                                    select.setObject(index++, key.commandId());
                                }
                                ResultSet rows = select.executeQuery();
                                while (rows.next()) {
                                    CommandKey key =
                                            new CommandKey(
                                                    rows.getObject(1, UUID.class),
                                                    rows.getObject(2, UUID.class));
                                    results.put(key, rows.getString(3));
                                }
                            }
                        });
        return results;
    }

    void insert(ChannelId channel, Map<CommandKey, String> results, Instant at) {
        if (results.isEmpty()) {
            return;
        }
        session()
                .doWork(
                        connection -> {
                            try (PreparedStatement insert =
                                    connection.prepareStatement(
                                            "INSERT INTO receipt (channel_id, actor_id, command_id, result, made_at) VALUES (?, ?, ?, ?, ?)")) {
                                for (Map.Entry<CommandKey, String> entry : results.entrySet()) {
                                    insert.setObject(1, channel.value());
                                    insert.setObject(2, entry.getKey().actorId());
                                    insert.setObject(3, entry.getKey().commandId());
                                    insert.setString(4, entry.getValue());
                                    insert.setObject(
                                            5, at.atOffset(ZoneOffset.UTC).toLocalDateTime());
                                    insert.addBatch();
                                }
                                insert.executeBatch();
                            }
                        });
    }

    long count(ChannelId channel) {
        return session()
                .createNativeQuery(
                        "SELECT count(*) FROM receipt WHERE channel_id = :channel", Long.class)
                .setParameter("channel", channel.value())
                .getSingleResult();
    }

    /** Deletes at most {@code most} of a channel; answers how many it were. */
    int deleteSome(ChannelId channel, int most) {
        return session()
                .createNativeMutationQuery(
                        "DELETE FROM receipt WHERE channel_id = :channel LIMIT :most")
                .setParameter("channel", channel.value())
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Deletes at most {@code most} of those that were made before; answers how many it were. */
    int deleteBefore(Instant before, int most) {
        return session()
                .createNativeMutationQuery(
                        "DELETE FROM receipt WHERE made_at < :before LIMIT :most")
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    private Session session() {
        return database.current().unwrap(Session.class);
    }
}
