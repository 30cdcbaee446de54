package vn.diemcau.load;

import java.util.Arrays;

/**
 * How long something took, many times: counted in steps of at most 1.6 % of the value, so that an
 * hour of it takes as little room as a second.
 */
final class Latencies {

    /** Steps between a power of two and the next one, as a power of two. */
    private static final int FINENESS = 6;

    private static final int STEPS = 1 << FINENESS;

    /** Up to some 12 days in microseconds. */
    private static final long LONGEST = 1L << 40;

    private final long[] counts = new long[indexOf(LONGEST) + 1];
    private long count;
    private long longest;

    void record(long nanos) {
        long micros = Math.clamp(nanos / 1_000, 0, LONGEST);
        counts[indexOf(micros)]++;
        count++;
        longest = Math.max(longest, micros);
    }

    private static int indexOf(long micros) {
        if (micros < 2 * STEPS) {
            return (int) micros;
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(micros) - FINENESS;
        return power * STEPS + (int) (micros >> power);
    }

    /** The longest that lands in this step, so that nothing is called shorter than it was. */
    private static long highestOf(int index) {
        if (index < 2 * STEPS) {
            return index;
        }
        int power = index / STEPS - 1;
        return ((long) (index - power * STEPS + 1) << power) - 1;
    }

    void clear() {
        Arrays.fill(counts, 0);
        count = 0;
        longest = 0;
    }

    long count() {
        return count;
    }

    /** In milliseconds; 0 where nothing was counted. */
    double millis(double percentile) {
        long wanted = Math.max(1, (long) Math.ceil(count * percentile / 100));
        long seen = 0;
        for (int index = 0; index < counts.length && count > 0; index++) {
            seen += counts[index];
            if (seen >= wanted) {
                return Math.min(highestOf(index), longest) / 1_000.0;
            }
        }
        return 0;
    }

    Summary summary() {
        return new Summary(count, millis(50), millis(90), millis(99), longest / 1_000.0);
    }

    /** In milliseconds. */
    record Summary(long count, double p50, double p90, double p99, double max) {}
}
