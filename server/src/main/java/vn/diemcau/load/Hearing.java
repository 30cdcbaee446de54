package vn.diemcau.load;

/**
 * Which publications somebody has heard: how many, and a sum over their identities, so that
 * thousands of people take no more room than two numbers each and a mixed-up one is seen as well as
 * a missing one.
 */
final class Hearing {

    private long since;
    private long count;
    private long sum;
    private long twice;

    /** From now on, with nothing heard so far. */
    void from(long revision) {
        since = revision;
        count = 0;
        sum = 0;
    }

    void heard(long revision) {
        count++;
        sum += identity(revision);
    }

    void heardTwice() {
        twice++;
    }

    /** What was published after this revision should have been heard. */
    long since() {
        return since;
    }

    long count() {
        return count;
    }

    long sum() {
        return sum;
    }

    long twice() {
        return twice;
    }

    /** Spread over all bits (SplitMix64), so that no two mistakes are likely to cancel out. */
    static long identity(long revision) {
        long mixed = revision * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
