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

    /**
     * Asks for the floor.
     *
     * @param topic 1 to 200 characters
     * @param speakerName up to 100 characters; a host must name somebody
     * @param pointId where they will speak; a host must name it
     * @param note for those who run the session, up to 500 characters
     */
    @MayCall({Who.PARTICIPANT, Who.HOST})
    @JsonTypeName("floor.ask")
    record Ask(
            UUID id,
            String topic,
            @Nullable String speakerName,
            @Nullable BridgePointId pointId,
            @Nullable String note)
            implements FloorCommand {}

    /** Takes the own request back, or one that hosts of the point made. */
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

    /** Puts who was called back into the queue. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.uncall")
    record Uncall(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.UNCALL;
        }
    }

    /** Gives the floor to who was called; their time begins. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.start")
    record Start(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.START;
        }
    }

    /** Ends a speech; its time counts for the province. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.finish")
    record Finish(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.FINISH;
        }
    }

    /** Gives the floor back to whoever has spoken: their time goes on from its start. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.resume")
    record Resume(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.RESUME;
        }
    }

    /** Lets one other go first, as whoever was called is not there. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.skip")
    record Skip(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.SKIP;
        }
    }

    /**
     * Turns a request down.
     *
     * @param reason 1 to 300 characters; whoever asked reads it
     */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.decline")
    record Decline(UUID id, FloorRequestId requestId, @Nullable String reason) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.DECLINE;
        }
    }

    /** Takes a declined request into the queue again. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.reconsider")
    record Reconsider(UUID id, FloorRequestId requestId) implements Step {
        @Override
        public FloorStep step() {
            return FloorStep.RECONSIDER;
        }
    }

    /**
     * Moves a request by hand, against the rules of the queue.
     *
     * @param reason 1 to 300 characters; everybody who sees the queue reads it
     */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.move")
    record Move(UUID id, FloorRequestId requestId, FloorMove to, String reason)
            implements FloorCommand {}

    /** Lets the rules place a request again that was moved by hand. */
    @MayCall({Who.MODERATOR, Who.STAGE_OPERATOR, Who.ORGANIZER})
    @JsonTypeName("floor.unmove")
    record Unmove(UUID id, FloorRequestId requestId) implements FloorCommand {}
}
