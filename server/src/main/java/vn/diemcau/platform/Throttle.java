package vn.diemcau.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many tries for each key in so much time. Kept in memory, for this server alone, and bounded:
 * at more than {@code mostKeys} the key that was not asked for longest is forgotten.
 */
public final class Throttle {

    private final int tries;
    private final Duration period;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets;

    public Throttle(Clock clock, int tries, Duration period, int mostKeys) {
        this.tries = tries;
        this.period = period;
        this.meter = new ClockMeter(clock);
        this.buckets = new Newest(mostKeys);
    }

    /** Takes one try. Where none is left, how long to wait for the next. */
    public synchronized Optional<Duration> take(String key) {
        var probe = buckets.computeIfAbsent(key, unused -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives a try back that turned out to be none. */
    public synchronized void giveBack(String key) {
        Bucket bucket = buckets.get(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    /** Gives all tries back. */
    public synchronized void forget(String key) {
        buckets.remove(key);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static final class Newest extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;
        private final int most;

        Newest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
