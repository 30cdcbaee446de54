package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class DoorRepository {

    private final Database database;

    @Inject
    DoorRepository(Database database) {
        this.database = database;
    }

    void add(Door door) {
        database.persist(door);
    }

    Optional<Door> find(DoorId id) {
        return Optional.ofNullable(database.current().find(Door.class, id.value()));
    }

    long count(SessionId session) {
        return database.current()
                .createQuery("select count(*) from Door d where d.sessionId = :session", Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** Those of the session that were not closed. */
    List<Door> listOpen(SessionId session) {
        return database.current()
                .createQuery(
                        "from Door d where d.sessionId = :session and d.revokedAt is null",
                        Door.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** All of the session, in the order in which they were made; there are few. */
    List<DoorRow> list(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select d.id, d.name, d.bridgePointId, b.name, d.createdAt, d.expiresAt,
                            d.revokedAt, d.lastSeenAt,
                            (select count(*) from Admission a where a.doorId = d.id and a.counts = true)
                        from Door d left join BridgePoint b on b.id = d.bridgePointId
                        where d.sessionId = :session order by d.createdAt, d.id
                        """,
                        DoorRow.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Touches nothing else, and waits for nobody who writes admissions. */
    void seen(UUID id, Instant now) {
        database.current()
                .createQuery("update Door d set d.lastSeenAt = :now where d.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
