package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.question.DeskChange;
import vn.diemcau.question.DeskMove;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.SeenQuestion;
import vn.diemcau.question.TopicId;
import vn.diemcau.question.Transition;

/** What is said about questions by those who run the session; PROTOCOL.md, rules Q11 to Q19. */
sealed interface DeskCommand extends Inbound {

    /** A step of a question on its way. */
    sealed interface Move extends DeskCommand {
        QuestionId questionId();

        @Nullable Integer version();

        Transition transition();

        default DeskMove move() {
            return new DeskMove(questionId(), transition(), version());
        }
    }

    /** Lets a submitted question be seen by everybody. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.approve")
    record Approve(UUID id, QuestionId questionId, @Nullable Integer version) implements Move {
        @Override
        public Transition transition() {
            return Transition.APPROVE;
        }
    }

    /**
     * Turns a question down.
     *
     * @param reason 1 to 500 characters; the asker reads it
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reject")
    record Reject(
            UUID id, QuestionId questionId, @Nullable Integer version, @Nullable String reason)
            implements Move {
        @Override
        public Transition transition() {
            return Transition.REJECT;
        }

        @Override
        public DeskMove move() {
            return DeskMove.reject(questionId, version, reason);
        }
    }

    /** Takes an approval or a rejection back: the question is submitted again. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reconsider")
    record Reconsider(UUID id, QuestionId questionId, @Nullable Integer version) implements Move {
        @Override
        public Transition transition() {
            return Transition.RECONSIDER;
        }
    }

    /** Puts an approved question on stage; the one that is there becomes an approved one again. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.stage")
    record Stage(UUID id, QuestionId questionId, @Nullable Integer version) implements Move {
        @Override
        public Transition transition() {
            return Transition.STAGE;
        }
    }

    /** Takes the question off the stage, unanswered. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.unstage")
    record Unstage(UUID id, QuestionId questionId, @Nullable Integer version) implements Move {
        @Override
        public Transition transition() {
            return Transition.UNSTAGE;
        }
    }

    /**
     * Notes that a question was answered in the hall.
     *
     * @param by who answered, up to 200 characters
     * @param note what the answer was, up to 2,000 characters
     */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.answer")
    record Answer(
            UUID id,
            QuestionId questionId,
            @Nullable Integer version,
            @Nullable String by,
            @Nullable String note)
            implements Move {
        @Override
        public Transition transition() {
            return Transition.ANSWER;
        }

        @Override
        public DeskMove move() {
            return new DeskMove(
                    questionId, Transition.ANSWER, version, null, new DeskChange.Note(by, note));
        }
    }

    /** Takes an answer back: the question is approved again, and what was noted is gone. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.reopen")
    record Reopen(UUID id, QuestionId questionId, @Nullable Integer version) implements Move {
        @Override
        public Transition transition() {
            return Transition.REOPEN;
        }
    }

    /** Something that is kept about a question. */
    sealed interface Change extends DeskCommand {
        QuestionId questionId();

        Integer version();

        DeskChange change();
    }

    /**
     * Gives a question another text; the asker's own is kept.
     *
     * @param text 1 to 1,000 characters after cleaning
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.edit")
    record Edit(UUID id, QuestionId questionId, Integer version, String text) implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Edit(text);
        }
    }

    /**
     * Names a question's labels.
     *
     * @param labels all that it has from now on: at most 6 of 40 characters
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.label")
    record Label(UUID id, QuestionId questionId, Integer version, List<String> labels)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Label(labels);
        }
    }

    /**
     * Puts a question under a topic of the session.
     *
     * @param topicId null: under none
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.topic")
    record Topic(UUID id, QuestionId questionId, Integer version, @Nullable TopicId topicId)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.File(topicId);
        }
    }

    /**
     * Asks an organization of the event to prepare the answer.
     *
     * @param organizationId null: nobody
     * @param note up to 1,000 characters
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.assign")
    record Assign(
            UUID id,
            QuestionId questionId,
            Integer version,
            @Nullable OrganizationId organizationId,
            @Nullable String note)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Assign(organizationId, note);
        }
    }

    /**
     * Writes what the chair reads beside the question.
     *
     * @param briefing up to 4,000 characters; null: nothing
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.brief")
    record Brief(UUID id, QuestionId questionId, Integer version, @Nullable String briefing)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Brief(briefing);
        }
    }

    /** Keeps a question above the others in the order by hand. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.pin")
    record Pin(UUID id, QuestionId questionId, Integer version) implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Pin(true);
        }
    }

    /** Lets a pinned question stand among the others again. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.unpin")
    record Unpin(UUID id, QuestionId questionId, Integer version) implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Pin(false);
        }
    }

    /** Behind the question {@code after}; null: first of all. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.place")
    record Place(UUID id, QuestionId questionId, Integer version, @Nullable QuestionId after)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Place(after);
        }
    }

    /** What is noted of an answer that was given. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.note")
    record Note(
            UUID id,
            QuestionId questionId,
            Integer version,
            @Nullable String by,
            @Nullable String note)
            implements Change {
        @Override
        public DeskChange change() {
            return new DeskChange.Note(by, note);
        }
    }

    /**
     * Merges questions into one, which leads them from now on.
     *
     * @param questions 1 to 100, each in the version that was seen
     */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.merge")
    record Merge(UUID id, SeenQuestion into, List<SeenQuestion> questions) implements DeskCommand {}

    /** Takes a merged question out again: it is what it was before. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.split")
    record Split(UUID id, QuestionId questionId, Integer version) implements DeskCommand {}

    /** Takes back what the sender's own command {@code commandId} did. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("question.undo")
    record Undo(UUID id, UUID commandId) implements DeskCommand {}

    /** Which question the sender has open; null: none. Told to other moderators, kept nowhere. */
    @MayCall(Who.MODERATOR)
    @JsonTypeName("question.look")
    record Look(UUID id, @Nullable QuestionId open) implements DeskCommand {}
}
