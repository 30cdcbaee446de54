package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** What was answered to feedback forms; the answers of a response go with it. */
@ApplicationScoped
class GivenFeedback implements GivenInSession {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.keyed(
                        "feedback_response",
                        "id",
                        "JOIN feedback_form f ON f.id = given.form_id WHERE f.session_id = :session"));
    }
}
