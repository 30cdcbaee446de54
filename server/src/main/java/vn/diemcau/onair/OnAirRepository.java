package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class OnAirRepository {

    private final Database database;

    @Inject
    OnAirRepository(Database database) {
        this.database = database;
    }

    /** What the operators have seen; a new board, which is not stored, where none called yet. */
    OnAirBoard board(SessionId session) {
        return findBoard(session).orElseGet(() -> new OnAirBoard(session));
    }

    /** The board to be changed. */
    OnAirBoard boardForChange(SessionId session) {
        return findBoard(session)
                .orElseGet(
                        () -> {
                            OnAirBoard board = new OnAirBoard(session);
                            manager().persist(board);
                            return board;
                        });
    }

    private Optional<OnAirBoard> findBoard(SessionId session) {
        return Optional.ofNullable(manager().find(OnAirBoard.class, session.value()));
    }

    void add(OnAirCall call) {
        manager().persist(call);
    }

    void add(TakenStep step) {
        manager().persist(step);
    }

    /** Writes what was changed, where the order of statements matters to the database's rules. */
    void flush() {
        manager().flush();
    }

    Optional<OnAirCall> find(SessionId session, OnAirCallId id) {
        return Optional.ofNullable(manager().find(OnAirCall.class, id.value()))
                .filter(call -> call.session().equals(session));
    }

    Optional<OnAirCall> findOnAir(SessionId session) {
        return findIn(session, List.of(CallState.ON_AIR));
    }

    /** The one that is called, stands by or is ready. */
    Optional<OnAirCall> findComing(SessionId session) {
        return findIn(session, CallState.COMING);
    }

    private Optional<OnAirCall> findIn(SessionId session, List<CallState> states) {
        return calls(session)
                .where("c.state in :states", "states", states)
                .first(manager(), OnAirCall.class, "c", "");
    }

    /** The call that ended last. */
    Optional<OnAirCall> findLast(SessionId session) {
        return calls(session)
                .where("c.endedAt is not null")
                .list(manager(), OnAirCall.class, "c", "c.endedAt desc, c.number desc", 1)
                .stream()
                .findFirst();
    }

    /** The latest call of a point, whatever became of it. */
    Optional<OnAirCall> findLatest(BridgePointId point) {
        return new Listing("OnAirCall c")
                        .where("c.pointId = :point", "point", point.value())
                        .list(manager(), OnAirCall.class, "c", "c.number desc", 1)
                        .stream()
                        .findFirst();
    }

    /** What has ended, the newest first. */
    Page<OnAirCall> history(SessionId session, PageRequest wanted) {
        return calls(session)
                .where("c.endedAt is not null")
                .page(manager(), OnAirCall.class, "c", "", "c.endedAt desc, c.number desc", wanted);
    }

    private static Listing calls(SessionId session) {
        return new Listing("OnAirCall c")
                .where("c.sessionId = :session", "session", session.value());
    }

    /** The steps of calls, each call's in their order. */
    Map<UUID, List<TakenStep>> listSteps(Collection<OnAirCall> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        return manager()
                .createQuery(
                        "from TakenStep s where s.callId in :calls order by s.number",
                        TakenStep.class)
                .setParameter("calls", calls.stream().map(call -> call.id().value()).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(TakenStep::callId));
    }

    int countSteps(OnAirCallId call) {
        return manager()
                .createQuery("select count(*) from TakenStep s where s.callId = :call", Long.class)
                .setParameter("call", call.value())
                .getSingleResult()
                .intValue();
    }

    /** Sessions that are over and in which a call is still open. */
    List<SessionId> listForgotten() {
        return manager()
                .createQuery(
                        "select distinct c.sessionId from OnAirCall c"
                                + " join Session s on s.id = c.sessionId"
                                + " where c.state in :open and s.state <> :live",
                        UUID.class)
                .setParameter("open", CallState.OPEN)
                .setParameter("live", SessionState.LIVE)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    private EntityManager manager() {
        return database.current();
    }
}
