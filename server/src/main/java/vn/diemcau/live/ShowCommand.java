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

    /** Starts an agenda item, whatever its place; the one that runs ends. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.start")
    record Start(UUID id, UUID itemId) implements ShowCommand {}

    /** Ends the agenda item that runs. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.finish")
    record Finish(UUID id, UUID itemId) implements ShowCommand {}

    /** Leaves an agenda item out. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.cut")
    record Cut(UUID id, UUID itemId) implements ShowCommand {}

    /** Takes an item in again that was cut. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.restore")
    record Restore(UUID id, UUID itemId) implements ShowCommand {}

    /**
     * Gives an agenda item another length.
     *
     * @param minutes 1 to 1,440; null: as in the agenda
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.allot")
    record Allot(UUID id, UUID itemId, @Nullable Integer minutes) implements ShowCommand {}

    /**
     * Takes the last step of the run of show back.
     *
     * @param step the one that the sender has seen as the last
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("show.undo")
    record Undo(UUID id, UUID step) implements ShowCommand {}

    /**
     * Says what may be done with an agenda item when time is short.
     *
     * @param mayCut whether it may be left out
     * @param shortestMinutes how short it may become; null: not shortened
     * @param withTimer whether the timer starts with it
     */
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

    /**
     * Sets the session's timer.
     *
     * @param seconds how long it runs; or {@code until}, one of both
     * @param warnings seconds before the end at which the screens warn
     * @param started whether it runs at once
     */
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

    /** Lets a paused timer run on. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.resume")
    record ResumeTimer(UUID id) implements ShowCommand {}

    /** Stops the timer where it is. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.pause")
    record PauseTimer(UUID id) implements ShowCommand {}

    /**
     * Makes the time longer or shorter.
     *
     * @param seconds from -3,600 to 3,600
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.add")
    record AddToTimer(UUID id, int seconds) implements ShowCommand {}

    /** Takes the timer off all screens. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("timer.clear")
    record ClearTimer(UUID id, int version) implements ShowCommand {}

    /**
     * Puts a scene into the preview.
     *
     * @param subject the question, poll or request that it shows
     * @param title for a scene written by hand
     * @param detail below the title
     */
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

    /** Empties the preview. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.discard")
    record Discard(UUID id, int version) implements ShowCommand {}

    /** Shows the preview to the hall. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.take")
    record Take(UUID id, int version) implements ShowCommand {}

    /** Shows again what was on air before. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.back")
    record Back(UUID id, int version) implements ShowCommand {}

    /**
     * Says whether who gets the floor goes on air at once.
     *
     * @param floor whether they do; else they go into the preview
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("stage.follow")
    record FollowFloor(UUID id, int version, boolean floor) implements ShowCommand {}

    /**
     * Writes to people at the stage, who must acknowledge it.
     *
     * @param text 1 to 300 characters
     * @param to whose screens show it
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("message.send")
    record Send(UUID id, String text, @JsonDeserialize(as = LinkedHashSet.class) Set<StageRole> to)
            implements ShowCommand {}

    /**
     * Says that a message was read.
     *
     * @param screen whose screen it was read on
     */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.CHAIR})
    @JsonTypeName("message.acknowledge")
    record Acknowledge(UUID id, UUID messageId, StageRole screen) implements ShowCommand {}

    /** Takes a message off the screens. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR})
    @JsonTypeName("message.withdraw")
    record Withdraw(UUID id, UUID messageId) implements ShowCommand {}

    /** Screens ask for the server's time: PROTOCOL.md, rules T1 to T4. Nothing is stored. */
    @MayCall({Who.ORGANIZER, Who.MODERATOR, Who.STAGE_OPERATOR, Who.CHAIR})
    @JsonTypeName("clock.now")
    record Now(UUID id) implements ShowCommand {}
}
