package vn.diemcau.checkin;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.ToldTo;

/** What is told of rolls; PROTOCOL.md, rule H1. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface CheckinFact {

    /**
     * Somebody counted the people in the room of a point.
     *
     * @param was the count before, so that sums can follow; null: nobody had counted there
     */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    @JsonTypeName("checkin.counted")
    record Counted(BridgePointId pointId, int people, @Nullable Integer was, String by)
            implements CheckinFact {}
}
