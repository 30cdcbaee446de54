package vn.diemcau.floor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organizer wants the queue.
 *
 * @param askBeforeLive whether people may ask before the session is opened
 * @param openPerPoint how many requests of one point may be open at once
 * @param speakingMinutes how long somebody may speak; null: nobody is timed
 * @param timerStarts whether the timer starts with the speaker, or only stands ready
 * @param rules all that can be chosen, in the order in which they are compared, guarantees first
 * @param version the version that was edited
 */
public record ChangeFloorSettings(
        boolean askBeforeLive,
        @Min(1) @Max(50) int openPerPoint,
        @Nullable @Min(1) @Max(120) Integer speakingMinutes,
        boolean timerStarts,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid RuleSetting> rules,
        @Nullable Integer version) {}
