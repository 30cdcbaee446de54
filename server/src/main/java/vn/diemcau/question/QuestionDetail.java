package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with what belongs to it.
 *
 * @param revision the facts up to this one are in it
 * @param lead the question that it was merged into, at the top of all of them
 * @param merged those that were merged into it, the oldest first
 */
public record QuestionDetail(
        long revision,
        QuestionView question,
        @Nullable QuestionView lead,
        List<QuestionView> merged) {}
