package vn.diemcau.linetest;

import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.ToldTo;

/** What is told of line tests; PROTOCOL.md, rule N2. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface LineFact {

    /** A point was tested; the test itself is fetched. */
    @ToldTo(
            value = {ORGANIZER, HOST},
            narrowed = true)
    @JsonTypeName("line.tested")
    record Tested(BridgePointId pointId, LineVerdict verdict) implements LineFact {}
}
