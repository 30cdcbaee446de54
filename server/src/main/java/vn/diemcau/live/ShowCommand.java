package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.MayCall;
import vn.diemcau.access.Who;
import vn.diemcau.show.SceneKind;
import vn.diemcau.show.StageRole;

/** What is said by those who run the show: programme, timer, stage, messages to the stage. */
sealed interface ShowCommand extends Inbound {

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.start")
    record Start(UUID id, UUID itemId) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.finish")
    record Finish(UUID id, UUID itemId) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.cut")
    record Cut(UUID id, UUID itemId) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.restore")
    record Restore(UUID id, UUID itemId) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.allot")
    record Allot(UUID id, UUID itemId, @Nullable Integer minutes) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.undo")
    record Undo(UUID id, UUID step) implements ShowCommand {}

    @MayCall(Who.ORGANIZER)
    @JsonTypeName("show.mark")
    record Mark(
            UUID id,
            UUID itemId,
            boolean mayCut,
            @Nullable Integer shortestMinutes,
            boolean withTimer,
            int version)
            implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.set")
    record SetTimer(
            UUID id,
            int version,
            @Nullable String title,
            @Nullable Integer seconds,
            @Nullable Instant until,
            List<Integer> warnings,
            boolean started)
            implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.resume")
    record ResumeTimer(UUID id) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.pause")
    record PauseTimer(UUID id) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.add")
    record AddToTimer(UUID id, int seconds) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.clear")
    record ClearTimer(UUID id, int version) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.prepare")
    record Prepare(
            UUID id,
            int version,
            SceneKind kind,
            @Nullable UUID subject,
            @Nullable String title,
            @Nullable String detail)
            implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.discard")
    record Discard(UUID id, int version) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.take")
    record Take(UUID id, int version) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.back")
    record Back(UUID id, int version) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.follow")
    record FollowFloor(UUID id, int version, boolean floor) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("message.send")
    record Send(UUID id, String text, @JsonDeserialize(as = LinkedHashSet.class) Set<StageRole> to)
            implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.CHAIR})
    @JsonTypeName("message.acknowledge")
    record Acknowledge(UUID id, UUID messageId, StageRole screen) implements ShowCommand {}

    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("message.withdraw")
    record Withdraw(UUID id, UUID messageId) implements ShowCommand {}

    /** Screens ask for the server's time: PROTOCOL.md, rules T1 to T4. Nothing is stored. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.CHAIR})
    @JsonTypeName("clock.now")
    record Now(UUID id) implements ShowCommand {}
}
