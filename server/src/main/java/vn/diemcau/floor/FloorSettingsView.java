package vn.diemcau.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a session's queue.
 *
 * @param speakingMinutes how long somebody may speak; null: nobody is timed
 * @param timerStarts whether the timer starts with the speaker, or only stands ready
 * @param rules in the order in which they are compared
 */
public record FloorSettingsView(
        boolean askBeforeLive,
        int openPerPoint,
        @Nullable Integer speakingMinutes,
        boolean timerStarts,
        List<RuleSetting> rules,
        int version) {}
