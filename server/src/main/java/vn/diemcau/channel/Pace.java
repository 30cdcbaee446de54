package vn.diemcau.channel;

import java.time.Duration;

/**
 * How long a room gathers facts after it has delivered some. A write to a socket costs the same for
 * one fact as for fifty: a hall of thousands that was served for every single fact would use up the
 * machine on system calls.
 *
 * @param perSubscriber some times what a write costs, so that delivering leaves the processor to
 *     others
 * @param longest never so long that people would notice
 */
record Pace(Duration perSubscriber, Duration longest) {

    static final Pace USUAL = new Pace(Duration.ofNanos(40_000), Duration.ofMillis(160));

    Duration restAfter(int subscribers) {
        Duration rest = perSubscriber.multipliedBy(subscribers);
        return rest.compareTo(longest) < 0 ? rest : longest;
    }
}
