package vn.diemcau.event;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.diemcau.channel.ToldTo;

/** What a session's channel tells about the session itself; PROTOCOL.md, rule Q10. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface SessionFact {

    /** For everybody: the session was opened or closed. */
    @ToldTo({PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER})
    @JsonTypeName("session.changed")
    record Changed(SessionState state) implements SessionFact {}
}
