package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.diemcau.platform.Database;

/** Who asked hidden questions, and who wanted to know. */
@ApplicationScoped
class HiddenAskerRepository {

    private final Database database;

    @Inject
    HiddenAskerRepository(Database database) {
        this.database = database;
    }

    void add(HiddenAsker asker) {
        database.persist(asker);
    }

    HiddenAsker get(QuestionId question) {
        return Optional.ofNullable(database.current().find(HiddenAsker.class, question.value()))
                .orElseThrow(() -> new IllegalStateException("nobody asked " + question));
    }

    void add(HiddenOpening opening) {
        database.persist(opening);
    }

    /** The wish that nobody has decided about, in time or not. */
    Optional<HiddenOpening> findWaiting(QuestionId question) {
        return database.current()
                .createQuery(
                        "from HiddenOpening o where o.questionId = :question and o.state = WAITING",
                        HiddenOpening.class)
                .setParameter("question", question.value())
                .getResultStream()
                .findFirst();
    }

    List<HiddenOpening> list(QuestionId question, int most) {
        return database.current()
                .createQuery(
                        "from HiddenOpening o where o.questionId = :question"
                                + " order by o.requestedAt desc, o.id desc",
                        HiddenOpening.class)
                .setParameter("question", question.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes what was changed, where the order of statements matters to the database's rules. */
    void flush() {
        database.current().flush();
    }
}
