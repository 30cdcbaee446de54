package vn.diemcau.attendance;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.ToldTo;

/** What is told of attendance; PROTOCOL.md, rule H2. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface AttendanceFact {

    /**
     * A point is asked to say how many are there.
     *
     * @param from the point whose host asks; null: the organizers
     */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    @JsonTypeName("attendance.reminded")
    record PointReminded(BridgePointId pointId, @Nullable String from) implements AttendanceFact {}
}
