package vn.diemcau.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.DatabaseFailure;

/**
 * The one writer of a channel. It starts with the first change that waits and ends when none does;
 * what arrives while a transaction is being committed shares the next one. Where several come at
 * once the next one waits a little for more.
 */
final class Writer {

    static final int MAX_BATCH = 300;
    static final int MAX_WAITING = 10_000;

    /** From one transaction's beginning to the next one's, while a few come at once. */
    static final Duration GATHERING = Duration.ofMillis(20);

    /** So many that wait already need no more. */
    private static final int ENOUGH = 32;

    /** One, and one more on a new connection when that of the first turned out to be broken. */
    private static final int MOST_TRIES = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** Threads of their own: between thousands of lines a turn of theirs would come too late. */
    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("channel-", 0).factory());

    private final ChannelId channel;
    private final Database database;
    private final FactRepository log;
    private final ReceiptRepository receipts;
    private final Clock clock;
    private final Room room;
    private final Work work;
    private final Queue<Pending<?>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    // Of the thread that drains, one after the other.
    private long begun;
    private boolean crowded;

    Writer(
            ChannelId channel,
            Database database,
            FactRepository log,
            ReceiptRepository receipts,
            Clock clock,
            Room room,
            Work work) {
        this.channel = channel;
        this.database = database;
        this.log = log;
        this.receipts = receipts;
        this.clock = clock;
        this.room = room;
        this.work = work;
    }

    /** Queues {@code change}; refuses with {@code channel.busy} when too many wait already. */
    void add(Pending<?> change) {
        if (waiting.get() >= MAX_WAITING) {
            throw ChannelError.BUSY.refusal();
        }
        queue.add(change);
        if (waiting.getAndIncrement() == 0) {
            THREADS.execute(this::drain);
        }
    }

    /** How many changes have no outcome yet. */
    int waiting() {
        return waiting.get();
    }

    private void drain() {
        int done;
        do {
            gather();
            begun = System.nanoTime();
            List<Pending<?>> batch = take();
            write(batch);
            done = batch.size();
            crowded = done > 1;
        } while (waiting.addAndGet(-done) > 0);
    }

    /** Where a few came at once more are on their way: taken together they cost far less. */
    private void gather() {
        if (!crowded || waiting.get() >= ENOUGH) {
            return;
        }
        long end = begun + GATHERING.toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private List<Pending<?>> take() {
        List<Pending<?>> batch = new ArrayList<>();
        while (batch.size() < MAX_BATCH) {
            Pending<?> next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    private void write(List<Pending<?>> changes) {
        write(changes, MOST_TRIES);
    }

    // Whatever happens here, every caller gets an outcome: Errors are caught as well.
    private void write(List<Pending<?>> changes, int tries) {
        Batch batch = new Batch(channel, changes);
        List<Fact> told;
        long triedAt = System.nanoTime();
        try {
            told = batch.run(database, log, receipts, clock);
            work.committed(changes.size(), System.nanoTime() - triedAt);
        } catch (RuntimeException | Error failure) {
            if (tries > 1 && DatabaseFailure.isBroken(failure)) {
                writeAgain(batch, changes, tries - 1, failure);
            } else if (batch.canBeSplitAfter(failure)) {
                LOG.warn(
                        "Channel {}: a change failed, its batch is tried one by one",
                        channel.value(),
                        failure);
                changes.forEach(change -> write(List.of(change)));
            } else {
                changes.forEach(change -> change.fail(failure));
            }
            return;
        }
        changes.forEach(Pending::settle);
        deliver(told);
    }

    private void writeAgain(
            Batch batch, List<Pending<?>> changes, int tries, Throwable brokenLine) {
        LOG.warn("Channel {}: the database's line broke, tried again", channel.value(), brokenLine);
        List<Pending<?>> again = changes.stream().filter(batch::canBeRepeated).toList();
        changes.stream()
                .filter(change -> !again.contains(change))
                .forEach(change -> change.fail(brokenLine));
        if (!again.isEmpty()) {
            write(again, tries);
        }
    }

    private void deliver(List<Fact> told) {
        try {
            room.committed(told);
        } catch (RuntimeException | Error failure) {
            // They are durable; the room's next look at the log delivers them.
            LOG.warn("Channel {}: facts could not be delivered yet", channel.value(), failure);
        }
    }
}
