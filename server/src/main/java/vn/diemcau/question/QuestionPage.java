package vn.diemcau.question;

import java.util.List;
import java.util.Map;
import vn.diemcau.event.SessionState;
import vn.diemcau.kernel.Page;

/**
 * A page of the moderators' list.
 *
 * @param revision the facts up to this one are in it
 * @param counts of all questions of the session, whatever the filter
 */
public record QuestionPage(
        long revision,
        SessionState sessionState,
        Map<QuestionState, Long> counts,
        List<QuestionView> items,
        long total,
        int page,
        int size) {

    static QuestionPage of(
            long revision,
            SessionState sessionState,
            Map<QuestionState, Long> counts,
            Page<QuestionView> page) {
        return new QuestionPage(
                revision,
                sessionState,
                counts,
                page.items(),
                page.total(),
                page.page(),
                page.size());
    }
}
