package vn.diemcau.video;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.ToldTo;
import vn.diemcau.directory.AdminUnitId;

/**
 * What is told of the lines of a session; PROTOCOL.md, rules X1 to X3. The ways in are in none of
 * it: they are fetched by those who may come in.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(VideoFact.Switched.class),
    @JsonSubTypes.Type(VideoFact.Moved.class),
    @JsonSubTypes.Type(VideoFact.Lines.class)
})
sealed interface VideoFact {

    /**
     * For those who run the session: somebody was moved to another line.
     *
     * @param name the province's or the point's; empty for the session
     * @param provinceId the province, also the one of a point
     * @param everybody also those within who had been moved by themselves
     */
    @ToldTo({ORGANIZER, STAGE, MODERATOR})
    @JsonTypeName("video.switched")
    record Switched(
            SwitchScope scope,
            String name,
            @Nullable AdminUnitId provinceId,
            @Nullable BridgePointId pointId,
            @Nullable LineBrief from,
            LineBrief to,
            boolean everybody,
            @Nullable String reason,
            String by)
            implements VideoFact {}

    /**
     * For hosts: their points take part by another line from now on. Of one point to the hosts at
     * it and above, of a province to those of its branches, of the session to all.
     */
    @ToldTo(HOST)
    @JsonTypeName("video.moved")
    record Moved(
            SwitchScope scope,
            @Nullable AdminUnitId provinceId,
            @Nullable BridgePointId pointId,
            @Nullable LineBrief from,
            LineBrief to,
            boolean everybody,
            @Nullable String reason)
            implements VideoFact {}

    /**
     * The lines themselves are not what they were; whoever shows them fetches them again.
     *
     * @param pointId the point whose own lines changed; null: the session's
     */
    @ToldTo({ORGANIZER, STAGE, MODERATOR, HOST})
    @JsonTypeName("video.lines")
    record Lines(@Nullable BridgePointId pointId) implements VideoFact {}
}
