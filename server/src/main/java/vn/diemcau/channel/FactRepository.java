package vn.diemcau.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

/**
 * The log of facts. Plain statements: a fact has no behaviour, and hundreds are written at once.
 */
@ApplicationScoped
class FactRepository {

    private static final String COLUMNS =
            "revision, audience, person, scope_path, payload, told_at";

    private final Database database;

    @Inject
    FactRepository(Database database) {
        this.database = database;
    }

    /** Makes the channel's row where there is none. */
    void open(ChannelId channel) {
        session()
                .doWork(
                        connection -> {
                            try (PreparedStatement insert =
                                    connection.prepareStatement(
                                            "INSERT IGNORE INTO channel (id, revision) VALUES (?, 0)")) {
                                insert.setObject(1, channel.value());
                                insert.executeUpdate();
                            }
                        });
    }

    /**
     * Takes the channel for this transaction: until it ends, no other server changes anything in
     * it. Must be the first statement, so that the transaction's snapshot is not older than the
     * lock.
     *
     * @return the revision of the last fact
     */
    long lock(ChannelId channel) {
        return revision(channel, " FOR UPDATE");
    }

    /**
     * The revision of the last fact in the running transaction's snapshot; 0 where nothing was told
     * yet.
     */
    long revision(ChannelId channel) {
        return revision(channel, "");
    }

    private long revision(ChannelId channel, String lock) {
        return session()
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement select =
                                    connection.prepareStatement(
                                            "SELECT revision FROM channel WHERE id = ?" + lock)) {
                                select.setObject(1, channel.value());
                                ResultSet row = select.executeQuery();
                                return row.next() ? row.getLong(1) : 0L;
                            }
                        });
    }

    /** The revisions of those of {@code channels} that exist. */
    Map<ChannelId, Long> revisions(Collection<ChannelId> channels) {
        if (channels.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(",", Collections.nCopies(channels.size(), "?"));
        return session()
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement select =
                                    connection.prepareStatement(
                                            "SELECT id, revision FROM channel WHERE id IN ("
                                                    + marks
                                                    + ")")) {
                                int index = 1;
                                for (ChannelId channel : channels) {
                                    select.setObject(index++, channel.value());
                                }
                                ResultSet rows = select.executeQuery();
                                Map<ChannelId, Long> revisions = new HashMap<>();
                                while (rows.next()) {
                                    revisions.put(
                                            new ChannelId(rows.getObject(1, UUID.class)),
                                            rows.getLong(2));
                                }
                                return revisions;
                            }
                        });
    }

    long count(ChannelId channel) {
        return session()
                .createNativeQuery(
                        "SELECT count(*) FROM fact WHERE channel_id = :channel", Long.class)
                .setParameter("channel", channel.value())
                .getSingleResult();
    }

    /** Deletes at most {@code most}, the oldest first; answers how many it were. */
    int deleteSome(ChannelId channel, int most) {
        return session()
                .createNativeMutationQuery(
                        "DELETE FROM fact WHERE channel_id = :channel ORDER BY revision LIMIT :most")
                .setParameter("channel", channel.value())
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Appends facts that carry the revisions after the locked one. */
    void append(ChannelId channel, List<Fact> facts) {
        session()
                .doWork(
                        connection -> {
                            insert(connection, channel, facts);
                            advance(connection, channel, facts.getLast().revision());
                        });
    }

    private static void insert(Connection connection, ChannelId channel, List<Fact> facts)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO fact (channel_id, "
                                + COLUMNS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Fact fact : facts) {
                insert.setObject(1, channel.value());
                insert.setLong(2, fact.revision());
                insert.setInt(3, fact.audience().bits());
                insert.setObject(4, fact.audience().person());
                insert.setString(5, fact.audience().scopePath());
                // As it is: the column is UTF-8 as well.
                insert.setBytes(6, fact.payload());
                insert.setObject(7, fact.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void advance(Connection connection, ChannelId channel, long revision)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE channel SET revision = ? WHERE id = ?")) {
            update.setLong(1, revision);
            update.setObject(2, channel.value());
            update.executeUpdate();
        }
    }

    /**
     * Sends the changes that wait in the persistence context, so that what they break is seen
     * before the commit, which does not look for more.
     */
    void flushForTheLastTime() {
        session().flush();
        session().setHibernateFlushMode(FlushMode.MANUAL);
    }

    /** The facts after {@code revision}, the oldest first, whoever may see them. */
    List<Fact> listAfter(ChannelId channel, long revision, int limit) {
        return list(
                "SELECT "
                        + COLUMNS
                        + " FROM fact WHERE channel_id = ? AND revision > ? ORDER BY revision LIMIT "
                        + limit,
                channel.value(),
                revision);
    }

    /** The facts after {@code revision} that {@code subscriber} may see, the oldest first. */
    List<Fact> listVisibleAfter(
            ChannelId channel, long revision, Subscriber subscriber, int limit) {
        String narrowed =
                subscriber.kind() == SubscriberKind.PARTICIPANT
                        ? " AND (person IS NULL OR person = ?)"
                        : "";
        String sql =
                ("SELECT "
                                + COLUMNS
                                + " FROM fact WHERE channel_id = ? AND revision > ? AND audience & ? <> 0")
                        + (narrowed + " ORDER BY revision LIMIT " + limit);
        List<Fact> found =
                narrowed.isEmpty()
                        ? list(sql, channel.value(), revision, subscriber.kind().bit())
                        : list(
                                sql,
                                channel.value(),
                                revision,
                                subscriber.kind().bit(),
                                subscriber.person());
        return found.stream().filter(fact -> fact.audience().includes(subscriber)).toList();
    }

    private List<Fact> list(String sql, @org.jspecify.annotations.Nullable Object... parameters) {
        return session()
                .doReturningWork(
                        connection -> {
                            try (PreparedStatement select = connection.prepareStatement(sql)) {
                                for (int i = 0; i < parameters.length; i++) {
                                    select.setObject(i + 1, parameters[i]);
                                }
                                ResultSet rows = select.executeQuery();
                                List<Fact> facts = new ArrayList<>();
                                while (rows.next()) {
                                    facts.add(fact(rows));
                                }
                                return facts;
                            }
                        });
    }

    private static Fact fact(ResultSet row) throws SQLException {
        Audience audience =
                new Audience(row.getInt(2), row.getObject(3, UUID.class), row.getString(4));
        return new Fact(
                row.getLong(1),
                audience,
                row.getBytes(5),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private Session session() {
        return manager().unwrap(Session.class);
    }

    private EntityManager manager() {
        return database.current();
    }
}
