package vn.diemcau.show;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timer. What remains at a time is {@code durationMillis} less what has passed from {@code
 * startedAt} to {@code pausedAt}, or to that time where it is not paused; below zero it is overrun.
 *
 * @param kind null where none is set
 * @param startedAt null while it is not started; a timer that was paused starts later by that
 * @param warnings seconds before the end, the most first
 */
public record TimerView(
        int version,
        TimerState state,
        @Nullable TimerKind kind,
        @Nullable String title,
        long durationMillis,
        @Nullable Instant startedAt,
        @Nullable Instant pausedAt,
        List<Integer> warnings,
        String changedBy) {}
