package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.event.SessionAgenda;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** What people know of the agendas of their sessions. */
@ApplicationScoped
class ToldAgendaRepository {

    private final Database database;

    @Inject
    ToldAgendaRepository(Database database) {
        this.database = database;
    }

    /** Notes that this agenda is told now; false where it was told last already. */
    boolean note(SessionAgenda agenda) {
        ToldAgenda told = database.current().find(ToldAgenda.class, agenda.session().value());
        if (told == null) {
            database.current().persist(new ToldAgenda(agenda.session(), agenda.version()));
            return true;
        }
        if (told.version == agenda.version()) {
            return false;
        }
        told.version = agenda.version();
        return true;
    }

    /** Live sessions whose agenda differs from the one that people were told. */
    List<SessionId> listUntold(int most) {
        return database.current()
                .createQuery(
                        "select s.id from Session s left join ToldAgenda t on t.sessionId = s.id"
                                + " where s.state = LIVE and s.version <> coalesce(t.version, -1)"
                                + " order by s.id",
                        UUID.class)
                .setMaxResults(most)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }
}
