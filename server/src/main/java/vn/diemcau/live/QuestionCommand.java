package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.question.QuestionId;

/** What is said about questions: by those who ask and support them, and that they were seen. */
sealed interface QuestionCommand extends Inbound {

    /**
     * Asks a question.
     *
     * @param text 1 to 1,000 characters after cleaning
     * @param hidden whether nobody is to see the asker's name, school and province; absent: no
     */
    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.ask")
    record Ask(UUID id, String text, @Nullable Boolean hidden) implements QuestionCommand {}

    /**
     * Says that questions were before a moderator's eyes.
     *
     * @param questionIds 1 to 100
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.seen")
    record Seen(UUID id, List<QuestionId> questionIds) implements QuestionCommand {}

    /** Supports somebody else's question; twice is once. */
    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.vote")
    record Vote(UUID id, QuestionId questionId) implements QuestionCommand {}

    /** Takes the support of a question back. */
    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.unvote")
    record Unvote(UUID id, QuestionId questionId) implements QuestionCommand {}
}
