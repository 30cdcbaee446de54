package vn.diemcau.show;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.ToldTo;

/** What is told of a session's run of show, stage, timer and messages; PROTOCOL.md, section S. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ShowFact.Changed.class),
    @JsonSubTypes.Type(ShowFact.Current.class),
    @JsonSubTypes.Type(ShowFact.StageChanged.class),
    @JsonSubTypes.Type(ShowFact.TimerChanged.class),
    @JsonSubTypes.Type(ShowFact.MessageChanged.class)
})
sealed interface ShowFact {

    /** For those who run the session and those in front of the hall. */
    @ToldTo({STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("show.changed")
    record Changed(Programme programme) implements ShowFact {}

    /** For participants and hosts: another item runs, or none. */
    @ToldTo({PARTICIPANT, HOST})
    @JsonTypeName("show.current")
    record Current(@Nullable CurrentItem item) implements ShowFact {}

    /** Something else is on air or prepared. */
    @ToldTo({STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("stage.changed")
    record StageChanged(StageScenes stage) implements ShowFact {}

    /** The timer is not what it was. */
    @ToldTo({STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("timer.changed")
    record TimerChanged(TimerView timer) implements ShowFact {}

    /** A message is new, or somebody has acknowledged it, or it was withdrawn. */
    @ToldTo({STAGE, MODERATOR, ORGANIZER, CHAIR})
    @JsonTypeName("message.changed")
    record MessageChanged(MessageView message) implements ShowFact {}
}
