package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

@ApplicationScoped
class RehearsalRepository {

    private final Database database;

    @Inject
    RehearsalRepository(Database database) {
        this.database = database;
    }

    Optional<Rehearsal> find(SessionId session) {
        return Optional.ofNullable(manager().find(Rehearsal.class, session.value()));
    }

    /** The session's; a new one where nothing was said of it. */
    Rehearsal get(SessionId session) {
        return find(session)
                .orElseGet(
                        () -> {
                            Rehearsal made = new Rehearsal(session);
                            manager().persist(made);
                            return made;
                        });
    }

    /** The rehearsal for this transaction alone; empty while another server works at it. */
    Optional<Rehearsal> findFree(SessionId session) {
        return session()
                .createNativeQuery(
                        "SELECT * FROM rehearsal WHERE session_id = :session FOR UPDATE SKIP LOCKED",
                        Rehearsal.class)
                .setParameter("session", session.value())
                .getResultStream()
                .findFirst();
    }

    List<SessionId> listBeingWiped() {
        return manager()
                .createQuery(
                        "select r.sessionId from Rehearsal r where r.wipingSince is not null order by r.wipingSince",
                        UUID.class)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    /** The one whose pass this is now. */
    Optional<Rehearsal> findByPass(Token pass, Instant now) {
        return manager()
                .createQuery(
                        "from Rehearsal r where r.passHash = :hash and r.passUntil > :now",
                        Rehearsal.class)
                .setParameter("hash", pass.hash())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those whose pass counts now. */
    List<Rehearsal> listWithPass(Instant now) {
        return manager()
                .createQuery("from Rehearsal r where r.passUntil > :now", Rehearsal.class)
                .setParameter("now", now)
                .getResultList();
    }

    boolean exists(GivenRows rows, SessionId session) {
        return !session()
                .createNativeQuery(rows.finding(), Long.class)
                .setParameter("session", session.value())
                .getResultList()
                .isEmpty();
    }

    long count(GivenRows rows, SessionId session) {
        return session()
                .createNativeQuery(rows.counting(), Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** Deletes at most {@code most} of the rows; answers how many it were. */
    int delete(GivenRows rows, SessionId session, int most) {
        List<Object[]> keys =
                session()
                        .createNativeQuery(rows.listing(), Object[].class)
                        .setParameter("session", session.value())
                        .setParameter("most", most)
                        .getResultList();
        session().doWork(connection -> delete(connection, rows, keys));
        return keys.size();
    }

    private static void delete(Connection connection, GivenRows rows, List<Object[]> keys)
            throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(rows.deletingOne())) {
            for (Object[] key : keys) {
                for (int part = 0; part < key.length; part++) {
                    one.setString(part + 1, (String) key[part]);
                }
                one.addBatch();
            }
            one.executeBatch();
        }
    }

    private Session session() {
        return manager().unwrap(Session.class);
    }

    private EntityManager manager() {
        return database.current();
    }
}
