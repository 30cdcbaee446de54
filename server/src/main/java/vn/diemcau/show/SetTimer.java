package vn.diemcau.show;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * A timer to be set: for a length of time or until a time of day, one of both.
 *
 * @param version of the timer that it takes the place of
 * @param title what it is for
 * @param seconds 1 to 86400
 * @param until within the next day
 * @param warnings seconds before the end, at most five
 * @param started whether it starts at once; one until a time of day always does
 */
public record SetTimer(
        int version,
        @Nullable String title,
        @Nullable Integer seconds,
        @Nullable Instant until,
        List<Integer> warnings,
        boolean started) {

    static final int MOST_SECONDS = 86_400;
    private static final int MOST_WARNINGS = 5;
    private static final int LONGEST_TITLE = 300;

    /** The length, where it starts at {@code now}; refuses what is no timer. */
    Duration length(Instant now) {
        requireWarnings();
        if ((seconds == null) == (until == null)) {
            throw ShowError.TIMER_LENGTH.refusal("most", MOST_SECONDS);
        }
        Duration length = until == null ? ofSeconds() : Duration.between(now, until);
        if (!length.isPositive() || length.toSeconds() > MOST_SECONDS) {
            throw ShowError.TIMER_LENGTH.refusal("most", MOST_SECONDS);
        }
        return length;
    }

    private Duration ofSeconds() {
        return Duration.ofSeconds(seconds == null ? 0 : seconds);
    }

    private void requireWarnings() {
        boolean inRange =
                warnings.stream().allMatch(at -> at != null && at >= 1 && at <= MOST_SECONDS);
        if (!inRange || warnings.size() > MOST_WARNINGS) {
            throw ShowError.TIMER_WARNINGS.refusal("most", MOST_WARNINGS);
        }
    }

    @Nullable String cleanTitle() {
        String line = Text.lineOrNull(title);
        if (line == null || line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).strip();
    }
}
