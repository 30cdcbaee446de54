package vn.diemcau.bridge;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.ToldTo;
import vn.diemcau.directory.AdminUnitId;

/** What is told of bridge points: to the organizers, and to the hosts at the point and above. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BridgeFact.Changed.class, name = "bridge.changed"),
    @JsonSubTypes.Type(value = BridgeFact.Added.class, name = "bridge.added"),
    @JsonSubTypes.Type(value = BridgeFact.Removed.class, name = "bridge.removed"),
    @JsonSubTypes.Type(value = BridgeFact.Moved.class, name = "bridge.moved"),
    @JsonSubTypes.Type(value = BridgeFact.Renewed.class, name = "bridge.renewed"),
    @JsonSubTypes.Type(value = BridgeFact.Recounted.class, name = "bridge.recounted")
})
public sealed interface BridgeFact {

    /**
     * A point is not what it was.
     *
     * @param was the state before, so that counts can follow
     */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Changed(PointRow point, PointState was) implements BridgeFact {}

    /** Points were made; whoever shows lists or counts fetches them again. */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Added(@Nullable BridgePointId parentId, int count) implements BridgeFact {}

    /** A point is gone. */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Removed(BridgePointId pointId, @Nullable AdminUnitId provinceId, PointState was)
            implements BridgeFact {

        static Removed of(BridgePoint point) {
            return new Removed(point.id(), point.province(), point.state());
        }
    }

    /**
     * A branch stands elsewhere. Hosts on it listen anew, as what they hear follows from where
     * their points stand.
     */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Moved(BridgePointId pointId, @Nullable BridgePointId parentId) implements BridgeFact {}

    /**
     * Many points are not what they were: a branch was retired or came back. Whoever shows lists or
     * counts fetches them again.
     *
     * @param pointId the top of the branch
     */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    record Renewed(BridgePointId pointId, int count) implements BridgeFact {}

    /** Points are counted by another checklist: what is shown is fetched again. */
    @ToldTo({ORGANIZER, HOST})
    record Recounted() implements BridgeFact {}
}
