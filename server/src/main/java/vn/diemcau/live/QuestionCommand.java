package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.Transition;

/** What is said about questions: by those who ask them, and by those who run the session. */
sealed interface QuestionCommand extends Inbound {

    /** A step of a question on its way. */
    sealed interface Move extends QuestionCommand {
        QuestionId questionId();

        Transition transition();

        default @Nullable String reason() {
            return null;
        }
    }

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

    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.approve")
    record Approve(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.APPROVE;
        }
    }

    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reject")
    record Reject(UUID id, QuestionId questionId, @Nullable String reason) implements Move {
        @Override
        public Transition transition() {
            return Transition.REJECT;
        }
    }

    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reconsider")
    record Reconsider(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.RECONSIDER;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.stage")
    record Stage(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.STAGE;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.unstage")
    record Unstage(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.UNSTAGE;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.answer")
    record Answer(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.ANSWER;
        }
    }

    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reopen")
    record Reopen(UUID id, QuestionId questionId) implements Move {
        @Override
        public Transition transition() {
            return Transition.REOPEN;
        }
    }
}
