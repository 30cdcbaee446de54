package vn.diemcau.question;

import java.time.Duration;
import java.time.Instant;

/**
 * When a question seems to have been asked, for those in the hall. Whoever saw a colleague type
 * must not find the hidden question by its time, nor by its place in the order.
 */
final class ShownTime {

    private static final Duration COARSE = Duration.ofMinutes(15);

    private ShownTime() {}

    /** The beginning of the quarter of an hour. */
    static Instant coarse(Instant asked) {
        long seconds = COARSE.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(asked.getEpochSecond(), seconds) * seconds);
    }
}
