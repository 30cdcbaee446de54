package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * What the chair has before them: the question on stage and those that are approved, in the order
 * by hand, pinned ones first.
 *
 * @param revision the facts up to this one are in it
 */
public record UpcomingQuestions(
        long revision,
        SessionState sessionState,
        @Nullable Item onStage,
        List<Item> items,
        long total,
        int page,
        int size) {

    /** A question as everybody sees it, and what was prepared for it. */
    public record Item(PublishedQuestion question, ModerationView moderation) {}
}
