package vn.diemcau.channel;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;

/**
 * Those who listen to a channel on this server. Each hears all facts that it may see, in the order
 * of their revisions, each once; another server's facts are read from the log.
 */
final class Room {

    /**
     * How many of the last facts are kept in memory, so that a crowd that reconnects costs no
     * queries.
     */
    static final int RECENT = 1_000;

    /** Nanoseconds until somebody who waits for the room looks again. */
    private static final long SHORT_WAIT = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final ChannelId channel;
    private final Database database;
    private final FactRepository log;
    private final Clock clock;
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();

    /** The facts up to {@link #revision} without a gap, as far back as they are kept. */
    private final ArrayDeque<Fact> recent = new ArrayDeque<>();

    /** All facts up to this one were delivered; means nothing while nobody listens. */
    private long revision;

    /** What this server's writer committed and nobody heard yet. */
    private final ArrayDeque<Fact> waiting = new ArrayDeque<>();

    /** By {@link System#nanoTime}: until then what is committed gathers. */
    private volatile long restsUntil = System.nanoTime();

    Room(ChannelId channel, Database database, FactRepository log, Clock clock, Pace pace) {
        this.channel = channel;
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.pace = pace;
    }

    /**
     * Welcomes {@code subscriber}, tells it what it missed since the revision {@code since} (or to
     * fetch everything), and from then on every fact. Null: it knows nothing and will fetch
     * everything.
     */
    void subscribe(Subscriber subscriber, @Nullable Long since) {
        Replay replay = new Replay(channel, subscriber, since);
        awaitHeard(replay);
        while (!admit(subscriber, replay)) {
            // Outside of the lock: one who was away for long must not hold up the others.
            replay.readOn(database, log);
        }
    }

    /**
     * Who has fetched over HTTP what still gathers here comes in when the others have heard it:
     * each newcomer of a busy hall would otherwise have everybody served at once, out of the log.
     */
    private void awaitHeard(Replay replay) {
        while (gathers(replay.reached())) {
            LockSupport.parkNanos(Math.max(SHORT_WAIT, restsUntil - System.nanoTime()));
        }
    }

    private boolean gathers(long reached) {
        lock.lock();
        try {
            return !waiting.isEmpty()
                    && reached > revision
                    && reached <= waiting.getLast().revision();
        } finally {
            lock.unlock();
        }
    }

    void unsubscribe(Subscriber subscriber) {
        locked(
                () -> {
                    subscribers.remove(subscriber);
                    if (subscribers.isEmpty()) {
                        recent.clear();
                        waiting.clear();
                    }
                });
    }

    /**
     * Delivers what this server's writer has just committed: at once where the room is quiet, else
     * together with what follows, as soon as the room has rested.
     */
    void committed(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        locked(
                () -> {
                    if (subscribers.isEmpty()) {
                        return;
                    }
                    if (waiting.isEmpty() && restsUntil - System.nanoTime() <= 0) {
                        deliverCommitted(facts);
                        return;
                    }
                    if (waiting.isEmpty()) {
                        Thread.ofVirtual()
                                .name("room-" + channel.value())
                                .start(this::deliverRested);
                    }
                    waiting.addAll(facts);
                });
    }

    private void deliverRested() {
        for (long left = restsUntil - System.nanoTime();
                left > 0;
                left = restsUntil - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        try {
            locked(this::deliverGathered);
        } catch (RuntimeException | Error failure) {
            // They are durable; the next look at the log delivers them.
            LOG.warn("Channel {}: facts could not be delivered yet", channel.value(), failure);
        }
    }

    private void deliverGathered() {
        List<Fact> facts = List.copyOf(waiting);
        waiting.clear();
        deliverCommitted(facts);
    }

    private void deliverCommitted(List<Fact> facts) {
        if (subscribers.isEmpty() || facts.isEmpty()) {
            return;
        }
        if (facts.getFirst().revision() > revision + 1 || hasGap(facts)) {
            // Another server told something in between: the log has it, and these as well.
            catchUp();
            return;
        }
        deliver(facts.stream().filter(fact -> fact.revision() > revision).toList());
    }

    private static boolean hasGap(List<Fact> facts) {
        return facts.getLast().revision() - facts.getFirst().revision() >= facts.size();
    }

    /**
     * Delivers what other servers told, if {@code head}, the log's last revision, says there is
     * something.
     */
    void follow(long head) {
        locked(
                () -> {
                    long known = waiting.isEmpty() ? revision : waiting.getLast().revision();
                    if (!subscribers.isEmpty() && head > known) {
                        catchUp();
                    }
                });
    }

    /** Tells everybody that the line is alive and how far the facts have come. */
    void beat() {
        locked(
                () -> {
                    Message beat =
                            Messages.beat(revision, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    subscribers.forEach(subscriber -> subscriber.deliver(beat));
                });
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return subscribers.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** False when the replay has to be read on from the log first. */
    private boolean admit(Subscriber subscriber, Replay replay) {
        lock.lock();
        try {
            if (subscribers.isEmpty()) {
                start();
            }
            if (replay.reached() > revision) {
                deliverGathered();
            }
            if (replay.reached() > revision) {
                catchUp();
            }
            if (!replay.continueWith(recent, revision)) {
                return false;
            }
            subscriber.deliver(
                    Messages.welcome(revision, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            replay.messages(revision).forEach(subscriber::deliver);
            subscribers.add(subscriber);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Finds out where the log stands, as nobody listened until now. */
    private void start() {
        recent.clear();
        database.read(
                () -> {
                    revision = log.revision(channel);
                    recent.addAll(log.listAfter(channel, Math.max(0, revision - RECENT), RECENT));
                    return revision;
                });
    }

    private void catchUp() {
        List<Fact> missed =
                database.read(() -> log.listAfter(channel, revision, Replay.LONGEST + 1));
        if (missed.size() <= Replay.LONGEST) {
            deliver(missed);
            return;
        }
        recent.clear();
        revision = database.read(() -> log.revision(channel));
        Message resync = Messages.resync(revision);
        subscribers.forEach(subscriber -> subscriber.deliver(resync));
    }

    private void deliver(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        revision = facts.getLast().revision();
        FanOut fanOut = new FanOut(facts, revision);
        subscribers.forEach(fanOut::to);
        restsUntil = System.nanoTime() + pace.restAfter(subscribers.size()).toNanos();
        recent.addAll(facts);
        while (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
