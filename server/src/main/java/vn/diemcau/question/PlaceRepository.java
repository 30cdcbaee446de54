package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Places in the order by hand. */
@ApplicationScoped
class PlaceRepository {

    private final Database database;

    @Inject
    PlaceRepository(Database database) {
        this.database = database;
    }

    /** The first place of the session that is not the question's own. */
    Optional<PlaceKey> findFirst(Question question) {
        return findAfter(question, new PlaceKey(""));
    }

    /** The next place behind another that is not the question's own. */
    Optional<PlaceKey> findAfter(Question question, PlaceKey place) {
        return database.current()
                .createQuery(
                        "select q.moderation.position from Question q where q.sessionId = :session"
                                + " and q.moderation.position > :place and q.id <> :question"
                                + " order by q.moderation.position",
                        String.class)
                .setParameter("session", question.sessionId)
                .setParameter("place", place.value())
                .setParameter("question", question.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PlaceKey::new);
    }

    /** All questions of a session in their order; for writing it anew. */
    List<Question> listAll(SessionId session) {
        return database.current()
                .createQuery(
                        "from Question q where q.sessionId = :session"
                                + " order by q.moderation.position, q.id",
                        Question.class)
                .setParameter("session", session.value())
                .getResultList();
    }
}
