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

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.ask")
    record Ask(UUID id, String text, @Nullable Boolean hidden) implements QuestionCommand {}

    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.seen")
    record Seen(UUID id, List<QuestionId> questionIds) implements QuestionCommand {}

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.vote")
    record Vote(UUID id, QuestionId questionId) implements QuestionCommand {}

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.unvote")
    record Unvote(UUID id, QuestionId questionId) implements QuestionCommand {}
}
