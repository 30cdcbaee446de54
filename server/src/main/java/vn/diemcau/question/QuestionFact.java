package vn.diemcau.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import vn.diemcau.event.SessionState;

/** What a session's channel tells about its questions; PROTOCOL.md, rules Q6 to Q10. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(QuestionFact.Changed.class),
    @JsonSubTypes.Type(QuestionFact.Published.class),
    @JsonSubTypes.Type(QuestionFact.Unpublished.class),
    @JsonSubTypes.Type(QuestionFact.Own.class),
    @JsonSubTypes.Type(QuestionFact.Votes.class),
    @JsonSubTypes.Type(QuestionFact.SessionChanged.class),
    @JsonSubTypes.Type(QuestionFact.Asking.class)
})
sealed interface QuestionFact {

    /** For those who run the session: a question is new, or is not what it was. */
    @JsonTypeName("question.changed")
    record Changed(QuestionView question) implements QuestionFact {}

    /** For everybody: an approved question is new, or is not what it was. */
    @JsonTypeName("question.published")
    record Published(PublishedQuestion question) implements QuestionFact {}

    /** For everybody: what was published is not any more. */
    @JsonTypeName("question.unpublished")
    record Unpublished(QuestionId id) implements QuestionFact {}

    /** For the asker alone: what became of the own question. */
    @JsonTypeName("question.own")
    record Own(OwnQuestion question) implements QuestionFact {}

    /** For everybody, at most once a second: the counts that changed since they were last told. */
    @JsonTypeName("question.votes")
    record Votes(List<Count> votes) implements QuestionFact {}

    /** For everybody: the session was opened or closed. */
    @JsonTypeName("session.changed")
    record SessionChanged(SessionState state) implements QuestionFact {}

    /** For everybody: what participants may do from now on. */
    @JsonTypeName("question.asking")
    record Asking(AskingSettings asking) implements QuestionFact {}

    /** A question's count. */
    record Count(QuestionId id, int votes) {}
}
