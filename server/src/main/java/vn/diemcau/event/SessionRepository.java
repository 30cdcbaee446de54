package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.diemcau.platform.Database;

@ApplicationScoped
class SessionRepository {

    private final Database database;
    private final jakarta.enterprise.event.Event<SessionRemoving> removing;

    @Inject
    SessionRepository(Database database, jakarta.enterprise.event.Event<SessionRemoving> removing) {
        this.database = database;
        this.removing = removing;
    }

    Session get(SessionId id, EventScope scope) {
        return find(id, scope).orElseThrow(EventError.SESSION_NOT_FOUND::refusal);
    }

    Optional<Session> find(SessionId id, EventScope scope) {
        return database.current()
                .createQuery("from Session s join fetch s.event where s.id = :id", Session.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .filter(session -> scope.contains(session.event().id().value()));
    }

    /** The session that a code leads to; drafts are not to be found. */
    Optional<Session> findByJoinCode(String code) {
        return database.current()
                .createQuery(
                        "from Session s join fetch s.event e where s.joinCode = :code and e.state <> DRAFT",
                        Session.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Session> list(Collection<SessionId> ids) {
        if (ids.size() == 1) {
            // As whatever happens in one session asks: a statement that need not be made anew.
            return find(ids.iterator().next(), EventScope.ALL).stream().toList();
        }
        return database.current()
                .createQuery("from Session s join fetch s.event where s.id in :ids", Session.class)
                .setParameter("ids", ids.stream().map(SessionId::value).toList())
                .getResultList();
    }

    List<SessionId> listIds(EventId event) {
        return database.current()
                .createQuery(
                        "select s.id from Session s where s.event.id = :event order by s.number",
                        UUID.class)
                .setParameter("event", event.value())
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    /** Live ones, and planned ones that begin before {@code until} and have not ended. */
    List<SessionId> listAround(Instant now, Instant until) {
        return database.current()
                .createQuery(
                        """
                        select s.id from Session s where s.state = LIVE
                            or (s.state = PLANNED and s.startsAt <= :until and s.endsAt > :now)
                        order by s.startsAt, s.id
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    void add(Session session) {
        database.current().persist(session);
    }

    /** Counts a change that was made to the agenda alone. */
    void touch(Session session) {
        database.current().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Writes what was changed, so that the version that callers see is the new one. */
    void flush() {
        database.current().flush();
    }

    /** Writes the agenda; refuses where an item is to go that something else refers to. */
    void flushAgenda() {
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw EventError.AGENDA_ITEM_IN_USE.refusal();
        }
    }

    void remove(Session session) {
        try {
            removing.fire(new SessionRemoving(session.id()));
            session.event().sessions().remove(session);
            database.current().remove(session);
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw EventError.IN_USE.refusal();
        }
    }
}
