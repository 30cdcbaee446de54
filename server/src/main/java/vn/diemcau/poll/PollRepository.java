package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class PollRepository {

    private final Database database;

    @Inject
    PollRepository(Database database) {
        this.database = database;
    }

    /** Stores a new poll together with its empty tally. */
    void add(Poll poll) {
        manager().persist(poll);
        manager().persist(new Tally(poll));
    }

    void remove(Poll poll) {
        manager().remove(getTally(poll));
        manager().remove(poll);
    }

    /** Writes what was changed, so that the version that callers see is the new one. */
    void flush() {
        manager().flush();
    }

    Optional<Poll> find(PollId id) {
        return Optional.ofNullable(manager().find(Poll.class, id.value()));
    }

    Optional<Poll> find(SessionId session, PollId id) {
        return find(id).filter(poll -> poll.session().equals(session));
    }

    /** Those of {@code ids} that exist. */
    Map<PollId, Poll> list(Set<PollId> ids) {
        return manager()
                .createQuery("from Poll p where p.id in :ids", Poll.class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .collect(Collectors.toMap(Poll::id, Function.identity()));
    }

    /** All of the session, in the order in which they were written. */
    List<Poll> list(SessionId session) {
        return manager()
                .createQuery("from Poll p where p.sessionId = :session order by p.id", Poll.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    long count(SessionId session) {
        return manager()
                .createQuery("select count(*) from Poll p where p.sessionId = :session", Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** What is no draft, the one opened last first. */
    List<Poll> listPublished(SessionId session, int most) {
        return manager()
                .createQuery(
                        "from Poll p where p.sessionId = :session and p.state <> DRAFT"
                                + " order by p.openedAt desc, p.id desc",
                        Poll.class)
                .setParameter("session", session.value())
                .setMaxResults(most)
                .getResultList();
    }

    Tally getTally(Poll poll) {
        return Optional.ofNullable(manager().find(Tally.class, poll.id().value())).orElseThrow();
    }

    /** The tallies of those of {@code polls} that exist. */
    Map<PollId, Tally> listTallies(Collection<PollId> polls) {
        return manager()
                .createQuery("from Tally t where t.pollId in :polls", Tally.class)
                .setParameter("polls", values(polls))
                .getResultStream()
                .collect(Collectors.toMap(Tally::poll, Function.identity()));
    }

    /** Polls of the session in which somebody voted since people were told last. */
    List<Poll> listUntold(SessionId session) {
        return manager()
                .createQuery(
                        "select p from Poll p join Tally t on t.pollId = p.id"
                                + " where p.sessionId = :session and t.turns <> t.turnsTold"
                                + " order by p.id",
                        Poll.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** The sessions in which {@link #listUntold} finds something. */
    List<SessionId> listSessionsWithUntold() {
        return manager()
                .createQuery(
                        "select distinct p.sessionId from Poll p join Tally t on t.pollId = p.id"
                                + " where t.turns <> t.turnsTold",
                        UUID.class)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    private static List<UUID> values(Collection<PollId> ids) {
        return ids.stream().map(PollId::value).toList();
    }

    private EntityManager manager() {
        return database.current();
    }
}
