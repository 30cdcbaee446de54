package vn.diemcau.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a respondent sees it.
 *
 * @param answered whether this respondent has answered already
 */
public record AskedFeedbackForm(
        FeedbackFormId id,
        String eventTitle,
        String sessionTitle,
        String title,
        @Nullable String intro,
        FeedbackFormState state,
        boolean answered,
        List<FieldView> fields) {}
