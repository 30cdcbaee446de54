package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Who was told something else than holds, as far as it still is of use to tell them. */
@ApplicationScoped
class UpdateRepository {

    /** What lies behind needs no letter, and nothing is told of what is no longer being planned. */
    private static final String TOLD_OTHERWISE =
            """
            Invitation i join Session s on s.id = i.sessionId
            left join Delegate d on d.id = i.delegateId
            left join BridgePoint b on b.id = d.bridgePointId
            left join UndeliverableAddress u on u.clearedAt is null and u.kind = HARD
                and u.address = lower(i.recipientAddress)
            where i.state = ACTIVE and u.id is null and s.state = PLANNED and s.event.state in (PUBLISHED, LIVE)
            and s.endsAt > :now and
            """
                    + Told.differs("told");

    private final Database database;

    @Inject
    UpdateRepository(Database database) {
        this.database = database;
    }

    /** In the order in which they begin: whoever has least time left hears first. */
    List<SessionId> listSessions(Instant now, int most) {
        return database.current()
                .createQuery(
                        "select i.sessionId from "
                                + TOLD_OTHERWISE
                                + " group by i.sessionId, s.startsAt order by s.startsAt, i.sessionId",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    long count(SessionId session, Instant now) {
        return database.current()
                .createQuery(
                        "select count(*) from " + TOLD_OTHERWISE + " and i.sessionId = :session",
                        Long.class)
                .setParameter("now", now)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** Some of them, in the order of their ids. */
    List<UUID> list(SessionId session, Instant now, int most) {
        return database.current()
                .createQuery(
                        "select i.id from "
                                + TOLD_OTHERWISE
                                + " and i.sessionId = :session order by i.id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("session", session.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Where these invited delegates sit now; those in the main room are left out. */
    Map<UUID, String> listSeats(Collection<UUID> invitations) {
        return database.current()
                .createQuery(
                        """
                        select i.id, b.name from Invitation i join Delegate d on d.id = i.delegateId
                        join BridgePoint b on b.id = d.bridgePointId where i.id in :invitations
                        """,
                        Seat.class)
                .setParameter("invitations", invitations)
                .getResultStream()
                .collect(Collectors.toMap(Seat::invitation, Seat::point));
    }

    /** As a query selects it. */
    record Seat(UUID invitation, String point) {}

    Optional<PendingUpdate> find(SessionId session) {
        return Optional.ofNullable(database.current().find(PendingUpdate.class, session.value()));
    }

    Optional<PendingUpdate> findLocked(SessionId session) {
        return Optional.ofNullable(
                database.current()
                        .find(
                                PendingUpdate.class,
                                session.value(),
                                LockModeType.PESSIMISTIC_WRITE));
    }

    void add(PendingUpdate pending) {
        database.current().persist(pending);
    }

    /** Changes that everybody was told of meanwhile, or that were taken back. */
    void deleteSettled(Instant now) {
        database.current()
                .createQuery(
                        "delete from PendingUpdate p where p.sessionId not in (select i.sessionId from "
                                + TOLD_OTHERWISE
                                + ")")
                .setParameter("now", now)
                .executeUpdate();
    }
}
