package vn.diemcau.rehearsal;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.diemcau.channel.ToldTo;

/** What is told of a rehearsal; PROTOCOL.md, rule R7. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface RehearsalFact {

    /** For everybody: all that was said and done in the session is gone. */
    @ToldTo({PARTICIPANT, HOST, MODERATOR, STAGE, ORGANIZER, CHAIR})
    @JsonTypeName("session.wiped")
    record Wiped() implements RehearsalFact {}

    /** For everybody: the session is a rehearsal from now on, or is none any more. */
    @ToldTo({PARTICIPANT, HOST, MODERATOR, STAGE, ORGANIZER, CHAIR})
    @JsonTypeName("session.rehearsal")
    record Marked(boolean rehearsal) implements RehearsalFact {}
}
