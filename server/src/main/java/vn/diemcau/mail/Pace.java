package vn.diemcau.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * So many a minute, in any sixty seconds: a tenth of them at once after a quiet time, the others
 * one by one (the generic cell rate algorithm of ITU-T I.371, whose whole memory is one moment).
 *
 * @param interval between two, while there are more than may leave
 * @param ahead how far those that leave at once may be ahead of it
 */
record Pace(Duration interval, Duration ahead) {

    static Pace perMinute(int most) {
        int atOnce = Math.max(1, most / 10);
        Duration interval = Duration.ofMinutes(1).dividedBy(most - atOnce + 1);
        return new Pace(interval, interval.multipliedBy(atOnce - 1));
    }

    /** From when on one may leave, where {@code next} is the memory. */
    Instant turn(Instant next, Instant now) {
        Instant earliest = next.minus(ahead);
        return earliest.isAfter(now) ? earliest : now;
    }

    /** The memory after one has left. */
    Instant afterOne(Instant next, Instant now) {
        return (next.isAfter(now) ? next : now).plus(interval);
    }
}
