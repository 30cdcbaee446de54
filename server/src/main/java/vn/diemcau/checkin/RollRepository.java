package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class RollRepository {

    private final Database database;

    @Inject
    RollRepository(Database database) {
        this.database = database;
    }

    /** Whether the roll has them: who is expected there, and who came in all the same. */
    boolean has(DelegateId delegate, BridgePointId point) {
        return !database.current()
                .createQuery(
                        """
                        select 1 from Delegate d where d.id = :id and d.bridgePointId = :point
                            and (d.state = :named or exists (
                                select 1 from Admission a where a.delegateId = d.id and a.counts = true))
                        """,
                        Integer.class)
                .setParameter("id", delegate.value())
                .setParameter("point", point.value())
                .setParameter("named", DelegateState.NAMED)
                .getResultList()
                .isEmpty();
    }

    Optional<Absence> findAbsence(DelegateId delegate) {
        return Optional.ofNullable(database.current().find(Absence.class, delegate.value()));
    }

    void add(Absence absence) {
        database.persist(absence);
    }

    void remove(Absence absence) {
        database.current().remove(absence);
    }

    /**
     * Adds what is the last count of its point from now on; within the session's channel, where
     * nobody else adds one.
     *
     * @return how many people the last count before it had
     */
    Optional<Integer> addLatest(Headcount headcount) {
        EntityManager manager = database.current();
        Optional<Integer> before =
                manager.createQuery(
                                "select h.people from Headcount h where h.latestOf = :point",
                                Integer.class)
                        .setParameter("point", headcount.bridgePointId)
                        .getResultStream()
                        .findFirst();
        manager.createQuery("update Headcount h set h.latestOf = null where h.latestOf = :point")
                .setParameter("point", headcount.bridgePointId)
                .executeUpdate();
        manager.persist(headcount);
        return before;
    }

    /** The latest first. */
    List<HeadcountView> listHeadcounts(BridgePointId point, int most) {
        return database.current()
                .createQuery(
                        """
                        from Headcount h where h.bridgePointId = :point
                        order by h.countedAt desc, h.id desc
                        """,
                        Headcount.class)
                .setParameter("point", point.value())
                .setMaxResults(most)
                .getResultStream()
                .map(Headcount::view)
                .toList();
    }

    /** The last of each point of the session at which somebody counted. */
    List<PointHeadcount> listLastHeadcounts(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select b.id, b.name, h.people, h.countedAt
                        from Headcount h join BridgePoint b on b.id = h.latestOf
                        where h.sessionId = :session order by b.name, b.id
                        """,
                        PointHeadcount.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** The admission by which the roll of this point ticked the delegate, where it stands. */
    Optional<UUID> findTick(DelegateId delegate, BridgePointId point) {
        return database.current()
                .createQuery(
                        """
                        select a.id from Admission a
                        where a.delegateId = :delegate and a.bridgePointId = :point
                            and a.way = :roll and a.undoneAt is null
                        """,
                        UUID.class)
                .setParameter("delegate", delegate.value())
                .setParameter("point", point.value())
                .setParameter("roll", Way.ROLL)
                .getResultStream()
                .findFirst();
    }
}
