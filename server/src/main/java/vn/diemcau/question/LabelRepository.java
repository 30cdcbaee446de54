package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** The labels that are in use in a session. */
@ApplicationScoped
class LabelRepository {

    private final Database database;

    @Inject
    LabelRepository(Database database) {
        this.database = database;
    }

    List<String> listNames(SessionId session) {
        return database.current()
                .createQuery(
                        "select distinct label from Question q join q.moderation.labels label"
                                + " where q.sessionId = :session order by label",
                        String.class)
                .setParameter("session", session.value())
                .getResultList();
    }
}
