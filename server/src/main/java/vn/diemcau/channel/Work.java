package vn.diemcau.channel;

import java.util.concurrent.atomic.LongAdder;

/** What the writers of this server have done since it started. */
final class Work {

    private final LongAdder changes = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    /** Notes a transaction that was committed, from taking the channel to the disk. */
    void committed(int changesInIt, long nanosItTook) {
        changes.add(changesInIt);
        commits.increment();
        nanos.add(nanosItTook);
    }

    long changes() {
        return changes.sum();
    }

    long commits() {
        return commits.sum();
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }
}
