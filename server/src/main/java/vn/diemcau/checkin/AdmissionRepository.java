package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class AdmissionRepository {

    private final Database database;

    @Inject
    AdmissionRepository(Database database) {
        this.database = database;
    }

    /**
     * Sees to it that the session has a book. In a transaction before the one that locks it: who
     * looks for a missing row in order to lock it keeps others from inserting it.
     */
    void prepareBook(SessionId session) {
        if (database.read(() -> findBook(session)).isEmpty()) {
            database.write(() -> makeBook(session));
        }
    }

    /** Two at once make one. */
    private void makeBook(SessionId session) {
        manager()
                .createNativeQuery(
                        "INSERT IGNORE INTO door_book (session_id, epoch, last_change) VALUES (:session, 1, 0)")
                .setParameter("session", session.value())
                .executeUpdate();
    }

    /**
     * The session's book, for this transaction alone. Call it before anything is read: what was
     * read earlier would be of a time before the others had finished.
     */
    DoorBook lock(SessionId session) {
        return Objects.requireNonNull(
                manager().find(DoorBook.class, session.value(), LockModeType.PESSIMISTIC_WRITE),
                "the book was prepared");
    }

    Optional<DoorBook> findBook(SessionId session) {
        return Optional.ofNullable(manager().find(DoorBook.class, session.value()));
    }

    void add(Admission admission) {
        database.persist(admission);
    }

    /** Those of {@code ids} that exist, whosever they are. */
    Map<UUID, Admission> list(Collection<UUID> ids) {
        return database.findAll(Admission.class, ids).stream()
                .collect(Collectors.toMap(admission -> admission.id, Function.identity()));
    }

    Optional<Admission> find(UUID id) {
        return Optional.ofNullable(manager().find(Admission.class, id));
    }

    /** Those of {@code delegates} that are the session's. */
    Set<UUID> listDelegates(SessionId session, Collection<UUID> delegates) {
        if (delegates.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                manager()
                        .createQuery(
                                "select d.id from Delegate d where d.sessionId = :session and d.id in :ids",
                                UUID.class)
                        .setParameter("session", session.value())
                        .setParameter("ids", delegates)
                        .getResultList());
    }

    /** All admissions of these delegates that were not undone, the first of each first. */
    List<Admission> listOf(Collection<UUID> delegates) {
        if (delegates.isEmpty()) {
            return List.of();
        }
        return manager()
                .createQuery(
                        """
                        from Admission a where a.delegateId in :delegates and a.undoneAt is null
                        order by a.delegateId, a.admittedAt, a.id
                        """,
                        Admission.class)
                .setParameter("delegates", delegates)
                .getResultList();
    }

    /** The admission that counts, of each of {@code delegates} that is in. */
    Map<UUID, CountingAdmission> listCounting(Collection<UUID> delegates) {
        if (delegates.isEmpty()) {
            return Map.of();
        }
        return manager()
                .createQuery(
                        """
                        select a.id, a.delegateId, a.admittedAt, coalesce(d.name, b.name)
                        from Admission a left join Door d on d.id = a.doorId
                        left join BridgePoint b on b.id = a.bridgePointId
                        where a.delegateId in :delegates and a.counts = true
                        """,
                        CountingAdmission.class)
                .setParameter("delegates", delegates)
                .getResultStream()
                .collect(Collectors.toMap(CountingAdmission::delegateId, Function.identity()));
    }

    /** What changed after {@code number}, in the order of the changes. */
    List<AdmissionChange> listChanges(SessionId session, long number, int most) {
        return manager()
                .createQuery(
                        """
                        select a.changeNumber, a.id, a.delegateId, a.counts, a.admittedAt,
                            coalesce(d.name, b.name)
                        from Admission a left join Door d on d.id = a.doorId
                        left join BridgePoint b on b.id = a.bridgePointId
                        where a.sessionId = :session and a.changeNumber > :number
                        order by a.changeNumber
                        """,
                        AdmissionChange.class)
                .setParameter("session", session.value())
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** Also those that came while what was practised was being wiped. */
    void deleteAll(SessionId session) {
        manager()
                .createQuery("delete from Admission a where a.sessionId = :session")
                .setParameter("session", session.value())
                .executeUpdate();
    }

    void flush() {
        manager().flush();
    }

    private EntityManager manager() {
        return database.current();
    }
}
