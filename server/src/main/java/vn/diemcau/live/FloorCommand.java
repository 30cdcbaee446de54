package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.floor.FloorMove;
import vn.diemcau.floor.FloorRequestId;
import vn.diemcau.floor.FloorStep;

/** What is said about the floor: by those who want to speak, and by those who run the session. */
sealed interface FloorCommand extends Inbound {

    /** A step of a request on its way. */
    sealed interface Step extends FloorCommand {
        FloorRequestId requestId();

        FloorStep step();

        default @Nullable String reason() {
            return null;
        }
    }

    @MayCall({Who.PARTICIPANT, Who.HOST})
    @JsonTypeName("floor.ask")
    record Ask(
            UUID id,
            String topic,
            @Nullable String speakerName,
            @Nullable BridgePointId pointId,
            @Nullable String note)
            implements FloorCommand {}

    @MayCall({Who.PARTICIPANT, Who.HOST})
    @JsonTypeName("floor.withdraw")
    record Withdraw(UUID id, FloorRequestId requestId) implements FloorCommand {}

    /** The reason is needed where it is not the first one's turn. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.call")
    record Call(UUID id, FloorRequestId requestId, @Nullable String reason) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.CALL;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.uncall")
    record Uncall(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.UNCALL;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.start")
    record Start(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.START;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.finish")
    record Finish(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.FINISH;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.resume")
    record Resume(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.RESUME;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.skip")
    record Skip(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.SKIP;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.decline")
    record Decline(UUID id, FloorRequestId requestId, @Nullable String reason) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.DECLINE;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.reconsider")
    record Reconsider(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.RECONSIDER;
        }
    }

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.move")
    record Move(UUID id, FloorRequestId requestId, FloorMove to, String reason)
            implements FloorCommand {}

    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.unmove")
    record Unmove(UUID id, FloorRequestId requestId) implements FloorCommand {}
}
