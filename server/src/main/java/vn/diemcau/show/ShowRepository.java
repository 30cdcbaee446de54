package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** How sessions' agendas really go. */
@ApplicationScoped
class ShowRepository {

    private final Database database;

    @Inject
    ShowRepository(Database database) {
        this.database = database;
    }

    List<Cue> listCues(SessionId session) {
        return of(session, "from Cue c where c.sessionId = :session", Cue.class);
    }

    /** In the order in which they began. */
    List<ItemRun> listRuns(SessionId session) {
        return of(
                session,
                "from ItemRun r where r.sessionId = :session order by r.startedAt, r.id",
                ItemRun.class);
    }

    Optional<ShowStep> findLastStep(SessionId session) {
        return manager()
                .createQuery(
                        "from ShowStep s where s.sessionId = :session order by s.number desc",
                        ShowStep.class)
                .setParameter("session", session.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The item's cue; a new one where nothing was said of it. */
    Cue getCue(SessionId session, UUID item) {
        Cue known = manager().find(Cue.class, item);
        if (known != null) {
            return known;
        }
        Cue cue = new Cue(session, item);
        manager().persist(cue);
        return cue;
    }

    ItemRun getRun(UUID id) {
        return manager().getReference(ItemRun.class, id);
    }

    void add(ItemRun run) {
        manager().persist(run);
    }

    void add(ShowStep step) {
        manager().persist(step);
    }

    void remove(ItemRun run) {
        manager().remove(run);
    }

    void remove(ShowStep step) {
        manager().remove(step);
    }

    /** Writes what was changed: the database lets no second item run beside the first. */
    void flush() {
        manager().flush();
    }

    private <T> List<T> of(SessionId session, String query, Class<T> type) {
        return manager()
                .createQuery(query, type)
                .setParameter("session", session.value())
                .getResultList();
    }

    private EntityManager manager() {
        return database.current();
    }
}
