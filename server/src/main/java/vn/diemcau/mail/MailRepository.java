package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import vn.diemcau.platform.Database;

/** The outbox's rows. */
@ApplicationScoped
class MailRepository {

    private final Database database;

    @Inject
    MailRepository(Database database) {
        this.database = database;
    }

    void add(Mail mail) {
        session().persist(mail);
    }

    /** The mail, locked until the transaction ends. */
    Optional<Mail> findLocked(UUID id) {
        return Optional.ofNullable(session().find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The mail with this in its return address, locked. */
    Optional<Mail> findReturnedLocked(String token) {
        return session()
                .createSelectionQuery("from Mail m where m.returnToken = :token", Mail.class)
                .setParameter("token", token)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Mail> list(Collection<UUID> ids) {
        return session()
                .createSelectionQuery("from Mail m where m.id in :ids", Mail.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Mails whose turn has come, that no sender holds and of whose address none queued before is
     * still on its way: nobody reads the old time after the new one. Locked, without those that are
     * locked elsewhere.
     */
    List<Mail> listDueLocked(Instant now, int most) {
        return skippingLocked(
                session()
                        .createSelectionQuery(
                                """
                                from Mail m
                                where m.state = QUEUED and m.dueAt <= :now
                                  and (m.leaseUntil is null or m.leaseUntil < :now)
                                  and not exists (
                                    select 1 from Mail before
                                    where before.recipientAddress = m.recipientAddress
                                      and before.state in (QUEUED, SENDING)
                                      and before.dueAt <= :now and before.id < m.id)
                                order by m.dueAt
                                """,
                                Mail.class)
                        .setParameter("now", now)
                        .setMaxResults(most));
    }

    /** Mails whose sender has not said for a whole lease what became of them. */
    List<Mail> listAbandonedLocked(Instant now, int most) {
        return skippingLocked(
                session()
                        .createSelectionQuery(
                                "from Mail m where m.state = SENDING and m.leaseUntil < :now",
                                Mail.class)
                        .setParameter("now", now)
                        .setMaxResults(most));
    }

    /** Some of the mails of a batch of which nobody knows whether they were sent; locked. */
    List<Mail> listUncertainLocked(UUID batchId, int most) {
        return session()
                .createSelectionQuery(
                        "from Mail m where m.batchId = :batch and m.state = UNCERTAIN order by m.id",
                        Mail.class)
                .setParameter("batch", batchId)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Map<MailState, Long> countByState(UUID batchId) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        session()
                .createSelectionQuery(
                        "select m.state, count(*) from Mail m where m.batchId = :batch group by m.state",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /** How many mails are in each state that is not the end of a mail, and since when. */
    List<MailBacklog.Part> listUnsettled() {
        return session()
                .createSelectionQuery(
                        """
                        select m.state, count(*), min(m.dueAt) from Mail m
                        where m.state in (QUEUED, SENDING, UNCERTAIN, FAILED) group by m.state
                        """,
                        MailBacklog.Part.class)
                .getResultList();
    }

    /** Empties at most {@code most} letters that did not leave; answers how many it were. */
    int emptySettledBefore(Instant before, int most) {
        return session()
                .createNativeMutationQuery(
                        """
                        update mail set text = null, html = null, calendar = null
                        where state in ('FAILED', 'UNCERTAIN') and settled_at < :before
                          and text is not null
                        limit :most
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static List<Mail> skippingLocked(SelectionQuery<Mail> query) {
        return query.setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList();
    }

    private Session session() {
        return database.current().unwrap(Session.class);
    }
}
