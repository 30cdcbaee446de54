package vn.diemcau.feedback;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is told of a session's feedback: participants ask for the form when they hear of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedbackFact.Opened.class, name = "feedback.opened"),
    @JsonSubTypes.Type(value = FeedbackFact.Closed.class, name = "feedback.closed")
})
public sealed interface FeedbackFact {

    /** A form can be answered from now on. */
    record Opened(FeedbackFormId formId) implements FeedbackFact {}

    /** The form takes no more answers. */
    record Closed(FeedbackFormId formId) implements FeedbackFact {}
}
