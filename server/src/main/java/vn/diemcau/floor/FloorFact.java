package vn.diemcau.floor;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.diemcau.channel.ToldTo;

/** What a session's channel tells about the floor; PROTOCOL.md, rules W9 to W12. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FloorFact.Changed.class),
    @JsonSubTypes.Type(FloorFact.Own.class),
    @JsonSubTypes.Type(FloorFact.Queue.class),
    @JsonSubTypes.Type(FloorFact.Settings.class)
})
sealed interface FloorFact {

    /** For those who run the session: a request is new, or is not what it was. */
    @ToldTo({MODERATOR, STAGE, ORGANIZER})
    @JsonTypeName("floor.changed")
    record Changed(DeskRequest request) implements FloorFact {}

    /** For whoever asked: what became of the own request, and where it stands. */
    @ToldTo(
            value = {PARTICIPANT, HOST},
            narrowed = true)
    @JsonTypeName("floor.own")
    record Own(OwnRequest request) implements FloorFact {}

    /** For everybody, at most once a second: who speaks and who comes next. */
    @ToldTo({PARTICIPANT, HOST, STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("floor.queue")
    record Queue(QueueView queue) implements FloorFact {}

    /** For those who run the session: the rules are not what they were. */
    @ToldTo({MODERATOR, STAGE, ORGANIZER})
    @JsonTypeName("floor.settings")
    record Settings(FloorSettingsView settings) implements FloorFact {}
}
