package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** What was done to questions, and by whom. */
@ApplicationScoped
class StepRepository {

    private final Database database;

    @Inject
    StepRepository(Database database) {
        this.database = database;
    }

    void add(Step step) {
        database.current().persist(step);
    }

    /** The history of a question, the last step first. */
    Page<Step> page(QuestionId question, PageRequest wanted) {
        return new Listing("Step s")
                .where("s.questionId = :question", "question", question.value())
                .page(database.current(), Step.class, "s", "", "s.version desc", wanted);
    }

    /** What was done after the version, the last first. */
    List<Step> listSince(QuestionId question, int version, int most) {
        return database.current()
                .createQuery(
                        "from Step s where s.questionId = :question and s.version > :version"
                                + " order by s.version desc",
                        Step.class)
                .setParameter("question", question.value())
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultList();
    }

    /** What one command did, to however many questions. */
    List<Step> listOfCommand(UUID actor, UUID command) {
        return database.current()
                .createQuery(
                        "from Step s where s.actorId = :actor and s.commandId = :command"
                                + " order by s.id",
                        Step.class)
                .setParameter("actor", actor)
                .setParameter("command", command)
                .getResultList();
    }
}
