package vn.diemcau.poll;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import vn.diemcau.channel.ToldTo;

/** What a session's channel tells about its polls; PROTOCOL.md, rules P6 to P8. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PollFact.Changed.class),
    @JsonSubTypes.Type(PollFact.Removed.class),
    @JsonSubTypes.Type(PollFact.Published.class),
    @JsonSubTypes.Type(PollFact.Results.class)
})
sealed interface PollFact {

    /** For those who run the session: a poll is new, or is not what it was. */
    @ToldTo({MODERATOR, ORGANIZER})
    @JsonTypeName("poll.changed")
    record Changed(PollView poll) implements PollFact {}

    /** For those who run the session: a draft was deleted. */
    @ToldTo({MODERATOR, ORGANIZER})
    @JsonTypeName("poll.removed")
    record Removed(PollId id) implements PollFact {}

    /** For participants and the stage: a poll was opened or closed, its result shown or hidden. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR})
    @JsonTypeName("poll.published")
    record Published(PublishedPoll poll) implements PollFact {}

    /** At most once a second: the results that changed, to those who may see them. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("poll.results")
    record Results(List<Result> results) implements PollFact {}

    /** How people voted in one poll. */
    record Result(PollId id, PollResult result) {}
}
