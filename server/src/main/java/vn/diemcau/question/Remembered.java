package vn.diemcau.question;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** A question as it was before a step, so that the step can be taken back. */
record Remembered(
        QuestionState state,
        @Nullable String rejection,
        String text,
        @Nullable String originalText,
        @Nullable TopicId topicId,
        List<String> labels,
        @Nullable Assignment assignment,
        @Nullable String briefing,
        boolean pinned,
        String position,
        @Nullable QuestionId mergedInto,
        @Nullable QuestionState stateBeforeMerge,
        @Nullable GivenAnswer answer) {

    static Remembered of(Question question) {
        ModerationView now = question.moderation.view();
        return new Remembered(
                question.state,
                question.rejection,
                question.text,
                now.originalText(),
                now.topicId(),
                now.labels(),
                now.assignment(),
                now.briefing(),
                now.pinned(),
                now.position(),
                now.mergedInto(),
                question.moderation.stateBeforeMerge,
                now.answer());
    }

    /**
     * Makes the question what it was, but for what it is merged into and for its place in the order
     * by hand, which may have been written anew since.
     */
    void restore(Question question) {
        question.state = state;
        question.rejection = rejection;
        question.text = text;
        Moderation moderation = question.moderation;
        moderation.originalText = originalText;
        moderation.topicId = topicId == null ? null : topicId.value();
        if (!moderation.labels.equals(new HashSet<>(labels))) {
            moderation.labels.clear();
            moderation.labels.addAll(labels);
        }
        moderation.organizationId = organization();
        moderation.organizationName = assignment == null ? null : assignment.organizationName();
        moderation.assignmentNote = assignment == null ? null : assignment.note();
        moderation.briefing = briefing;
        moderation.pinned = pinned;
        moderation.stateBeforeMerge = stateBeforeMerge;
        moderation.answer = HallAnswer.of(answer);
    }

    private @Nullable UUID organization() {
        OrganizationId id = assignment == null ? null : assignment.organizationId();
        return id == null ? null : id.value();
    }
}
