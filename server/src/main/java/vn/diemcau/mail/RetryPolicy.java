package vn.diemcau.mail;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long we wait before we try again. */
final class RetryPolicy {

    /**
     * With the pauses below: about three days (RFC 5321 section 4.5.4.1 asks for 4 to 5 days at
     * most).
     */
    static final int MOST_ATTEMPTS = 28;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** A server that does not answer is asked again within a minute: the queue waits for it. */
    private static final Duration FIRST_SILENCE = Duration.ofSeconds(2);

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private RetryPolicy() {}

    /** The pause of one mail after its {@code attempts}-th refusal, from 1. */
    static Duration pauseAfter(int attempts) {
        return withJitter(doubled(FIRST_PAUSE, attempts, LONGEST_PAUSE));
    }

    /** The pause of a sender after the server did not answer {@code times} in a row, from 1. */
    static Duration silenceAfter(int times) {
        return withJitter(doubled(FIRST_SILENCE, times, LONGEST_SILENCE));
    }

    private static Duration doubled(Duration first, int times, Duration longest) {
        Duration pause = first.multipliedBy(1L << Math.clamp(times - 1, 0, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    // Several senders, and many mails put off together, must not come back at the same moment.
    private static Duration withJitter(Duration pause) {
        return Duration.ofMillis(
                (long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
    }
}
