package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.platform.Database;

/** What people know of the states of their sessions. */
@ApplicationScoped
class ToldSessionRepository {

    private final Database database;

    @Inject
    ToldSessionRepository(Database database) {
        this.database = database;
    }

    /** Notes that {@code state} is told now; false where it was told last already. */
    boolean note(SessionId session, SessionState state) {
        ToldSession told = database.current().find(ToldSession.class, session.value());
        if ((told == null ? SessionState.PLANNED : told.state) == state) {
            return false;
        }
        if (told == null) {
            database.current().persist(new ToldSession(session, state));
            return true;
        }
        told.state = state;
        return true;
    }

    /** Sessions whose state differs from the one that people were told. */
    List<SessionId> listUntold(int most) {
        return database.current()
                .createQuery(
                        "select s.id from Session s left join ToldSession t on t.sessionId = s.id"
                                + " where s.state <> coalesce(t.state, :untold) order by s.id",
                        UUID.class)
                .setParameter("untold", SessionState.PLANNED)
                .setMaxResults(most)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }
}
