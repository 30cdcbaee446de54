package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.Transition;

/** Everything that a client may say; PROTOCOL.md, rules M1 to M7. All of it are commands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Inbound.Ask.class),
    @JsonSubTypes.Type(Inbound.Vote.class),
    @JsonSubTypes.Type(Inbound.Unvote.class),
    @JsonSubTypes.Type(Inbound.Approve.class),
    @JsonSubTypes.Type(Inbound.Reject.class),
    @JsonSubTypes.Type(Inbound.Reconsider.class),
    @JsonSubTypes.Type(Inbound.Stage.class),
    @JsonSubTypes.Type(Inbound.Unstage.class),
    @JsonSubTypes.Type(Inbound.Answer.class),
    @JsonSubTypes.Type(Inbound.Reopen.class)
})
sealed interface Inbound {

    /** Made by the client, new for each command; the same again is the same command. */
    UUID id();

    /** A step of a question on its way. */
    sealed interface Move extends Inbound {
        QuestionId questionId();

        Transition transition();

        default @Nullable String reason() {
            return null;
        }
    }

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.ask")
    record Ask(UUID id, String text) implements Inbound {}

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.vote")
    record Vote(UUID id, QuestionId questionId) implements Inbound {}

    @MayCall(Who.PARTICIPANT)
    @JsonTypeName("question.unvote")
    record Unvote(UUID id, QuestionId questionId) implements Inbound {}

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
