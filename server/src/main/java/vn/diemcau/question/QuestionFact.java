package vn.diemcau.question;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.ToldTo;

/** What a session's channel tells about its questions; PROTOCOL.md, rules Q6 to Q10. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(QuestionFact.Changed.class),
    @JsonSubTypes.Type(QuestionFact.Published.class),
    @JsonSubTypes.Type(QuestionFact.Unpublished.class),
    @JsonSubTypes.Type(QuestionFact.Own.class),
    @JsonSubTypes.Type(QuestionFact.Votes.class),
    @JsonSubTypes.Type(QuestionFact.Asking.class),
    @JsonSubTypes.Type(QuestionFact.Upcoming.class),
    @JsonSubTypes.Type(QuestionFact.Reordered.class),
    @JsonSubTypes.Type(QuestionFact.Topics.class)
})
sealed interface QuestionFact {

    /** For those who run the session: a question is new, or is not what it was. */
    @ToldTo({MODERATOR, ORGANIZER})
    @JsonTypeName("question.changed")
    record Changed(QuestionView question) implements QuestionFact {}

    /** For everybody: an approved question is new, or is not what it was. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR})
    @JsonTypeName("question.published")
    record Published(PublishedQuestion question) implements QuestionFact {}

    /**
     * For everybody: what was published is not any more.
     *
     * @param mergedInto the question that stands for it from now on
     */
    @ToldTo({PARTICIPANT, STAGE, CHAIR})
    @JsonTypeName("question.unpublished")
    record Unpublished(QuestionId id, @Nullable QuestionId mergedInto) implements QuestionFact {}

    /** For the asker alone: what became of the own question. */
    @ToldTo(value = PARTICIPANT, narrowed = true)
    @JsonTypeName("question.own")
    record Own(OwnQuestion question) implements QuestionFact {}

    /** For everybody, at most once a second: the counts that changed since they were last told. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("question.votes")
    record Votes(List<Count> votes) implements QuestionFact {}

    /** For everybody: what participants may do from now on. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("question.asking")
    record Asking(AskingSettings asking) implements QuestionFact {}

    /** For the stage: what is prepared for a coming question is not what it was; fetch it. */
    @ToldTo({STAGE, CHAIR})
    @JsonTypeName("question.upcoming")
    record Upcoming() implements QuestionFact {}

    /** For those who run the session and the stage: the whole order by hand was written anew. */
    @ToldTo({STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("question.reordered")
    record Reordered() implements QuestionFact {}

    /** For those who run the session and the stage: its list of topics. */
    @ToldTo({STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("question.topics")
    record Topics(int version, List<TopicView> topics) implements QuestionFact {}

    /** A question's count. */
    record Count(QuestionId id, int votes) {}
}
