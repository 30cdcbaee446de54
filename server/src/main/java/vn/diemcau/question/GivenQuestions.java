package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** What was asked and supported. */
@ApplicationScoped
class GivenQuestions implements GivenInSession {

    private static final String OF_QUESTION =
            "JOIN question q ON q.id = given.question_id WHERE q.session_id = :session";

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                new GivenRows(
                        "question_vote", List.of("question_id", "participant_id"), OF_QUESTION),
                GivenRows.keyed("hidden_opening", "id", OF_QUESTION),
                GivenRows.keyed("hidden_asker", "question_id", OF_QUESTION),
                new GivenRows("question_label", List.of("question_id", "name"), OF_QUESTION),
                GivenRows.keyed("question_step", "id", OF_QUESTION),
                // Those first into which no other one was merged.
                GivenRows.keyed(
                        "question",
                        "id",
                        "LEFT JOIN question other ON other.merged_into = given.id"
                                + " WHERE given.session_id = :session AND other.id IS NULL"),
                GivenRows.keyed(
                        "asker",
                        "participant_id",
                        "JOIN participant p ON p.id = given.participant_id WHERE p.session_id = :session"));
    }
}
