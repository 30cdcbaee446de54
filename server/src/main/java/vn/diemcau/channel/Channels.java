package vn.diemcau.channel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.DatabaseFailure;
import vn.diemcau.platform.Pulse;
import vn.diemcau.platform.ShuttingDown;

/**
 * The live paths of all sessions. Whatever is to be told about a session while it happens goes
 * through its channel: one change after the other, each told with a revision of its own,
 * acknowledged only when it is durable. Channels never wait for each other.
 */
@ApplicationScoped
public class Channels {

    /**
     * A channel that somebody used since this server started; a few hundred bytes, kept until it
     * stops.
     */
    private record Open(Room room, Writer writer) {}

    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    /** How long another server's facts may take until they are seen here. */
    private static final Duration FOLLOW = Duration.ofSeconds(1);

    /** Clients take a connection for dead that was silent for three of these. */
    static final Duration BEAT = Duration.ofSeconds(15);

    private final Database database;
    private final FactRepository log;
    private final ReceiptRepository receipts;
    private final Clock clock;
    private final Map<ChannelId, Open> open = new ConcurrentHashMap<>();
    private final Set<ChannelId> failing = ConcurrentHashMap.newKeySet();
    private final Pulse follow = new Pulse("channels-follow", FOLLOW, this::follow);
    private final Pulse beat = new Pulse("channels-beat", BEAT, this::beat);
    private final Work work = new Work();
    private volatile boolean stopping;

    @Inject
    Channels(Database database, FactRepository log, ReceiptRepository receipts, Clock clock) {
        this.database = database;
        this.log = log;
        this.receipts = receipts;
        this.clock = clock;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        follow.start();
        beat.start();
    }

    void end(@Observes @Priority(ShuttingDown.CHANNELS) ShuttingDown event) {
        stop();
    }

    /**
     * Runs {@code change} on the channel's writer and returns when it is durable; throws what it
     * threw. A line to the database that broke before the commit is made good on a new one. Where
     * it breaks during the commit the outcome is unknown and that failure is thrown: changes that
     * must not happen twice are sent as {@link #command}.
     *
     * @throws IllegalStateException when called within a transaction: the change would wait for the
     *     caller's locks and the caller for the change
     */
    public <R> R submit(ChannelId channel, Change<R> change) {
        return waitFor(enqueue(channel, new Pending<>(change, null)));
    }

    /**
     * {@link #submit} for what a client sends with an id of its own: sent again, it has no further
     * effect and the same result. A refused command left nothing behind and is judged anew.
     *
     * @param actorId who sends it; ids of different actors do not meet
     * @param type what the result is read into from its receipt; the result must be a record that
     *     JSON carries both ways
     * @return completed on the channel's writer when the change is durable; what depends on it must
     *     not block
     */
    public <R> CompletionStage<R> command(
            ChannelId channel, UUID actorId, UUID commandId, Class<R> type, Change<R> change) {
        CommandKey key = new CommandKey(actorId, commandId);
        return enqueue(channel, new Pending<>(change, new Pending.Command<>(key, type)));
    }

    /** {@link #command}, whose result the caller waits for; throws what it threw. */
    public <R> R submitOnce(
            ChannelId channel, UUID actorId, UUID commandId, Class<R> type, Change<R> change) {
        CommandKey key = new CommandKey(actorId, commandId);
        return waitFor(enqueue(channel, new Pending<>(change, new Pending.Command<>(key, type))));
    }

    /**
     * What keeps a channel for the running transaction, for {@link #within}: until it ends nothing
     * else changes in it. Asked for before the transaction, and run in it before it reads anything.
     */
    public Runnable locking(ChannelId channel) {
        requireNoTransaction();
        enterInLog(channel);
        return () -> log.lock(channel);
    }

    /**
     * Runs {@code change} in the running transaction, as another server's writer would: for work
     * that has a transaction of its own, such as the import of a list. What it tells is delivered
     * once that is committed. The transaction holds the channel since {@link #locking}.
     */
    public <R> R within(ChannelId channel, Change<R> change) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("there is no transaction to change something within");
        }
        Facts facts = new Facts(log.lock(channel), clock.instant());
        R result = change.apply(facts);
        List<Fact> told = facts.told();
        if (!told.isEmpty()) {
            log.append(channel, told);
            long head = told.getLast().revision();
            database.afterCommit(() -> follow(channel, head));
        }
        return result;
    }

    private <R> CompletableFuture<R> enqueue(ChannelId channel, Pending<R> pending) {
        requireNoTransaction();
        if (stopping) {
            throw ChannelError.STOPPING.refusal();
        }
        opened(channel).writer().add(pending);
        return pending.outcome();
    }

    /**
     * Delivers a welcome, what was missed since the revision {@code since}, and from then on every
     * fact that {@code subscriber} may see, until {@link #unsubscribe}. Throws when the log cannot
     * be read; the subscriber is then not subscribed.
     *
     * @param since the last revision that the client has; null when it will fetch everything
     */
    public void subscribe(ChannelId channel, Subscriber subscriber, @Nullable Long since) {
        requireNoTransaction();
        opened(channel).room().subscribe(subscriber, since);
    }

    /** Ends what {@link #subscribe} began; does nothing where nothing was begun. */
    public void unsubscribe(ChannelId channel, Subscriber subscriber) {
        Open found = open.get(channel);
        if (found != null) {
            found.room().unsubscribe(subscriber);
        }
    }

    /**
     * The revision at which the running transaction sees the channel: state that is read in the
     * same transaction holds exactly the facts up to it.
     */
    public long revision(ChannelId channel) {
        return log.revision(channel);
    }

    /**
     * Deletes some of what was told in a channel, and of the receipts of its commands; within the
     * running transaction. Who told it must leave a gap afterwards ({@link Facts#leaveGap}).
     *
     * @return how many rows that were, at most {@code most}; 0 when nothing is left
     */
    public int deleteSome(ChannelId channel, int most) {
        int facts = log.deleteSome(channel, most);
        return facts > 0 ? facts : receipts.deleteSome(channel, most);
    }

    /** How many rows {@link #deleteSome} would delete in the end. */
    public long count(ChannelId channel) {
        return log.count(channel) + receipts.count(channel);
    }

    /** How many changes wait on this server, for metrics. */
    public int waiting() {
        return open.values().stream().mapToInt(channel -> channel.writer().waiting()).sum();
    }

    /** What was done so far, for metrics. */
    Work work() {
        return work;
    }

    /** Takes no more changes; returns when those that wait have their outcome. */
    public void stop() {
        stopping = true;
        follow.stop();
        beat.stop();
        while (waiting() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Open opened(ChannelId channel) {
        Open found = open.get(channel);
        if (found != null) {
            return found;
        }
        enterInLog(channel);
        return open.computeIfAbsent(channel, this::open);
    }

    // Entering it twice is the same as once.
    private void enterInLog(ChannelId channel) {
        try {
            database.write(() -> log.open(channel));
        } catch (RuntimeException failure) {
            if (!DatabaseFailure.isBroken(failure)) {
                throw failure;
            }
            database.write(() -> log.open(channel));
        }
    }

    private Open open(ChannelId channel) {
        Room room = new Room(channel, database, log, clock, Pace.USUAL);
        return new Open(room, new Writer(channel, database, log, receipts, clock, room, work));
    }

    /**
     * Looks whether other servers told something in the channels to which somebody listens here.
     */
    void follow() {
        var listened =
                open.entrySet().stream()
                        .filter(entry -> !entry.getValue().room().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        if (listened.isEmpty()) {
            return;
        }
        database.read(() -> log.revisions(listened)).forEach(this::follow);
    }

    private void follow(ChannelId channel, long head) {
        apart(channel, () -> opened(channel).room().follow(head));
    }

    void beat() {
        open.forEach((channel, found) -> apart(channel, found.room()::beat));
    }

    // What fails in one room must not keep the others from hearing. It is tried again with the next
    // pulse; one line in the log while it lasts.
    private void apart(ChannelId channel, Runnable work) {
        try {
            work.run();
            failing.remove(channel);
        } catch (RuntimeException failure) {
            if (failing.add(channel)) {
                LOG.warn("Channel {} could not be followed", channel.value(), failure);
            }
        }
    }

    private void requireNoTransaction() {
        if (database.isInTransaction()) {
            throw new IllegalStateException("a channel must not be used from within a transaction");
        }
    }

    private static <R> R waitFor(Future<R> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(
                    "interrupted; whether the change took effect is not known", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
