package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as its asker sees it; who of the office decided is not shown. Where it was merged into
 * another, state, rejection and votes are those of that one.
 *
 * @param text what the asker wrote
 * @param rejection why it was rejected
 * @param seenAt when a moderator first had it before their eyes; by whom is kept nowhere
 * @param hidden null where the question shows who asked it
 * @param handling what was done with it beside; null: nothing
 */
public record OwnQuestion(
        QuestionId id,
        String text,
        QuestionState state,
        @Nullable String rejection,
        int votes,
        Instant askedAt,
        @Nullable Instant seenAt,
        @Nullable OwnHidden hidden,
        @Nullable Handling handling) {}
