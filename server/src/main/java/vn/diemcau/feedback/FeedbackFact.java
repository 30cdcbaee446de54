package vn.diemcau.feedback;

import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.diemcau.channel.ToldTo;

/** What is told of a session's feedback: participants ask for the form when they hear of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedbackFact.Opened.class, name = "feedback.opened"),
    @JsonSubTypes.Type(value = FeedbackFact.Closed.class, name = "feedback.closed")
})
public sealed interface FeedbackFact {

    /** A form can be answered from now on. */
    @ToldTo({PARTICIPANT, ORGANIZER})
    record Opened(FeedbackFormId formId) implements FeedbackFact {}

    /** The form takes no more answers. */
    @ToldTo({PARTICIPANT, ORGANIZER})
    record Closed(FeedbackFormId formId) implements FeedbackFact {}
}
