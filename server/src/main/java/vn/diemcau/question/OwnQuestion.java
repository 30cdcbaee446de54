package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as its asker sees it; who of the office decided is not shown.
 *
 * @param rejection why it was rejected
 */
public record OwnQuestion(
        QuestionId id,
        String text,
        QuestionState state,
        @Nullable String rejection,
        int votes,
        Instant askedAt) {}
