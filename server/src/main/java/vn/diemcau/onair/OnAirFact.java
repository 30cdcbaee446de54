package vn.diemcau.onair;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.diemcau.channel.ToldTo;

/** What a session's channel tells about points on air; PROTOCOL.md, rules G6 and G7. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(OnAirFact.Changed.class),
    @JsonSubTypes.Type(OnAirFact.Own.class)
})
sealed interface OnAirFact {

    /** For those who run the session and those in front of the hall: the board, whole. */
    @ToldTo({STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("onair.changed")
    record Changed(BoardView board) implements OnAirFact {}

    /** For the point, and for the hosts above it: what it knows of going on air. */
    @ToldTo(
            value = {HOST},
            narrowed = true)
    @JsonTypeName("onair.own")
    record Own(OwnOnAir onAir) implements OnAirFact {}
}
