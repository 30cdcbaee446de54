package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

@ApplicationScoped
class IncomingMailRepository {

    private final Database database;

    @Inject
    IncomingMailRepository(Database database) {
        this.database = database;
    }

    /**
     * Notes the message. False where it was noted before; whoever notes it at the same moment waits
     * until the other's transaction has ended.
     */
    boolean note(String hash, Instant now) {
        return session()
                        .createNativeMutationQuery(
                                "insert ignore into incoming_mail (hash, taken_at) values (:hash, :now)")
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Takes the note back: it had no effect after all. */
    void forget(String hash) {
        session()
                .createMutationQuery("delete from IncomingMail m where m.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    int deleteTakenBefore(Instant before, int most) {
        return session()
                .createNativeMutationQuery(
                        "delete from incoming_mail where taken_at < :before limit :most")
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    private Session session() {
        return database.current().unwrap(Session.class);
    }
}
