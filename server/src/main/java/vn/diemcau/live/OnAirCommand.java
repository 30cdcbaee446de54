package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.onair.OnAirCallId;
import vn.diemcau.onair.RefusalReason;

/** What is said about points on air: by those who call them, and by the points. */
sealed interface OnAirCommand extends Inbound {

    /** What operators say names the board that they have seen. */
    sealed interface OfOperator extends OnAirCommand {
        int version();
    }

    /**
     * Calls a point, where none is coming.
     *
     * @param seconds how long it is to be on air, 10 to 7,200; null: nobody can say
     */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.call")
    record Call(UUID id, int version, BridgePointId pointId, @Nullable Integer seconds)
            implements OfOperator {}

    /**
     * Tells the called point when it will be on air; again, it counts anew.
     *
     * @param seconds from now, 0 to 600
     */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.standby")
    record StandBy(UUID id, int version, OnAirCallId callId, int seconds) implements OfOperator {}

    /** The point is ready. */
    @MayCall({Who.HOST, Who.TECHNICIAN})
    @JsonTypeName("onair.acknowledge")
    record Acknowledge(UUID id, OnAirCallId callId) implements OnAirCommand {}

    /**
     * The point cannot be on air.
     *
     * @param note up to 300 characters; needed where the reason is {@code OTHER}
     */
    @MayCall({Who.HOST, Who.TECHNICIAN})
    @JsonTypeName("onair.refuse")
    record Refuse(UUID id, OnAirCallId callId, RefusalReason reason, @Nullable String note)
            implements OnAirCommand {}

    /**
     * Puts the point on air; the one that is on air has been.
     *
     * @param reason why, up to 300 characters; needed where the point has not answered
     */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.air")
    record Air(UUID id, int version, OnAirCallId callId, @Nullable String reason)
            implements OfOperator {}

    /** Ends the point's time on air. */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.done")
    record Done(UUID id, int version, OnAirCallId callId) implements OfOperator {}

    /** Takes a call back before the point is on air. */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.cancel")
    record Cancel(UUID id, int version, OnAirCallId callId) implements OfOperator {}

    /**
     * Says which point will be called then, and warns it.
     *
     * @param pointId null: none any more
     */
    @MayCall({Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("onair.next")
    record Next(UUID id, int version, @Nullable BridgePointId pointId) implements OfOperator {}
}
