package vn.diemcau.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who run a session see about a question beside what it asks.
 *
 * @param version rises with each step; commands name the one that their sender has seen
 * @param originalText what the asker wrote, where it was edited
 * @param briefing for the chair
 * @param position the place in the order by hand; keys sort as ASCII text
 * @param mergedInto the question that this one was merged into
 * @param merged how many questions were merged into this one
 * @param askers how many people asked it, those of the merged ones included
 * @param answer how it was answered in the hall
 */
public record ModerationView(
        int version,
        @Nullable String originalText,
        @Nullable TopicId topicId,
        List<String> labels,
        @Nullable Assignment assignment,
        @Nullable String briefing,
        boolean pinned,
        String position,
        @Nullable QuestionId mergedInto,
        int merged,
        int askers,
        @Nullable GivenAnswer answer) {}
