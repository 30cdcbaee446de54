package vn.diemcau.live;

import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.ConnectionContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Message;
import vn.diemcau.channel.Subscriber;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.identity.LiveTicket;

/**
 * One client's open socket, as everybody else on the server sees it: frames go in, nobody waits.
 *
 * <p>A thread of its own writes what is queued, as much at once as waits: alone when the session is
 * quiet, gathered while a write is under way. It is the only one that writes, so frames of Tyrus
 * (pong, close) never land within a frame of ours. A client that reads too slowly fills its own
 * queue, loses its own connection and resumes from its revision.
 */
public final class Connection implements Subscriber {

    private static final int MOST_BYTES_PER_WRITE = 32 * 1024;
    private static final long NEVER = Long.MIN_VALUE;

    private enum State {
        /** The client gets what it asked for by connecting: all that it missed, however much. */
        OPENING,
        /** Frames are taken as long as the client keeps up. */
        OPEN,
        /** The close frame is queued or written; nothing may follow it. */
        CLOSING,
        /** The socket ended without a close frame. */
        ENDED
    }

    private final ConnectionContext context;
    private final LiveTicket ticket;
    private final SubscriberKind kind;
    private final @Nullable Long revision;
    private final LiveLimits limits;
    private final LiveSettings settings;
    private final LiveCounters counters;
    private final Thread writer = Thread.ofVirtual().name("live-writer").unstarted(this::writeAll);

    // Guarded by "queue", as is everything up to the next comment.
    private final FrameQueue queue;
    private State state = State.OPENING;
    private CloseCode closeCode = CloseCode.BROKEN_OFF;
    private boolean writerWaits;

    // Nanoseconds of System.nanoTime(); read by the timer.
    private volatile long writingSince = NEVER;
    private volatile long closingSince = NEVER;
    private volatile long heardAt = System.nanoTime();
    private long nextPingAt;

    Connection(
            ConnectionContext context,
            LiveAdmission.Admitted admitted,
            LiveLimits limits,
            LiveSettings settings,
            LiveCounters counters) {
        this.context = context;
        this.ticket = admitted.ticket();
        this.kind = admitted.kind();
        this.revision = admitted.revision();
        this.limits = limits;
        this.settings = settings;
        this.counters = counters;
        this.queue = new FrameQueue(settings.queueFrames(), settings.queueBytes());
        // Spread evenly: five thousand connections that open together are not pinged together.
        this.nextPingAt =
                heardAt + ThreadLocalRandom.current().nextLong(settings.pingEvery().toNanos());
    }

    /** Who is at the other end and what they may hear. */
    public LiveTicket ticket() {
        return ticket;
    }

    /** The last revision that the client has; null where it has nothing yet. */
    public @Nullable Long revision() {
        return revision;
    }

    @Override
    public SubscriberKind kind() {
        return kind;
    }

    @Override
    public @Nullable UUID person() {
        return kind == SubscriberKind.PARTICIPANT ? ticket.actorId() : null;
    }

    @Override
    public Set<String> scopePaths() {
        return ticket.scopePaths();
    }

    public LiveLimits limits() {
        return limits;
    }

    @Override
    public void deliver(Message message) {
        deliver(Frame.encoded(message.framed(Frame::encodeText)));
    }

    /**
     * Queues a frame for the client. Never waits and never throws; on a connection that is closing
     * it does nothing. Frames arrive in the order of the calls.
     */
    public void deliver(Frame frame) {
        boolean wake;
        synchronized (queue) {
            switch (state) {
                case OPENING -> queue.addUnbounded(frame);
                case OPEN -> offer(frame);
                case CLOSING, ENDED -> {
                    return;
                }
            }
            wake = takeWriterWaits();
        }
        wakeIf(wake);
    }

    /** Ends the connection after what is queued already. The first call decides about the code. */
    public void close(CloseCode code) {
        closeWith(code, Frame.close(code));
    }

    /** Frames of Tyrus: pongs, and the close frame with which it answers or complains. */
    void deliverEncoded(byte[] bytes) {
        Frame frame = Frame.encoded(bytes);
        if (frame.isClose()) {
            closeWith(frame.closeCode(), frame);
            return;
        }
        deliver(frame);
    }

    /** From now on the client has to keep up. */
    void opened() {
        synchronized (queue) {
            if (state == State.OPENING) {
                state = State.OPEN;
            }
        }
    }

    boolean isOpen() {
        synchronized (queue) {
            return takesFrames();
        }
    }

    int queuedBytes() {
        synchronized (queue) {
            return queue.bytes();
        }
    }

    long nanosSinceHeard() {
        return System.nanoTime() - heardAt;
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    void startWriting() {
        writer.start();
    }

    /**
     * For the reading thread, which has nothing more to read: lets a queued close frame go out,
     * then ends the writer. The socket is closed by the caller afterwards.
     */
    void end() {
        synchronized (queue) {
            if (takesFrames()) {
                state = State.ENDED;
                queue.clear();
            }
            counters.closed(closeCode);
        }
        LockSupport.unpark(writer);
        try {
            if (!writer.join(settings.closeTimeout())) {
                cut();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cut();
        }
    }

    /** Called by the shared timer, a few times a second: whatever takes too long ends here. */
    void tick(long now) {
        if (hasPassed(writingSince, settings.writeTimeout().toNanos(), now)) {
            cutAs(CloseCode.SLOW);
            return;
        }
        if (hasPassed(closingSince, settings.closeTimeout().toNanos(), now)) {
            cutLater();
            return;
        }
        if (hasPassed(heardAt, settings.silence().toNanos(), now)) {
            close(CloseCode.UNRESPONSIVE);
            return;
        }
        if (now - nextPingAt >= 0) {
            nextPingAt = now + settings.pingEvery().toNanos();
            deliver(Frame.PING);
        }
    }

    private static boolean hasPassed(long since, long nanos, long now) {
        return since != NEVER && now - since > nanos;
    }

    private void closeWith(CloseCode code, Frame frame) {
        boolean wake;
        synchronized (queue) {
            if (!takesFrames()) {
                return;
            }
            beginClosing(code, frame);
            wake = takeWriterWaits();
        }
        wakeIf(wake);
    }

    private boolean takesFrames() {
        return state == State.OPENING || state == State.OPEN;
    }

    private void offer(Frame frame) {
        if (!queue.offer(frame)) {
            // What waits is useless now: the client resumes from the last revision it got.
            queue.clear();
            beginClosing(CloseCode.SLOW, Frame.close(CloseCode.SLOW));
        }
    }

    private void beginClosing(CloseCode code, Frame frame) {
        state = State.CLOSING;
        closeCode = code;
        closingSince = System.nanoTime();
        queue.addLast(frame);
    }

    private void cutAs(CloseCode code) {
        synchronized (queue) {
            if (takesFrames()) {
                state = State.ENDED;
                closeCode = code;
            }
            queue.clear();
        }
        cutLater();
    }

    /** For the timer, which serves all connections and must not wait while one socket closes. */
    private void cutLater() {
        Thread.ofVirtual().name("live-cut").start(this::cut);
    }

    /** Closing the socket is what ends a write or a read that waits for the client. */
    private void cut() {
        context.serverSocket().close();
    }

    private boolean takeWriterWaits() {
        boolean waits = writerWaits;
        writerWaits = false;
        return waits;
    }

    private void wakeIf(boolean wake) {
        // Outside the lock: the writer's first step is to take it.
        if (wake) {
            LockSupport.unpark(writer);
        }
    }

    private void writeAll() {
        try {
            for (List<Frame> batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
                writingSince = System.nanoTime();
                context.dataWriter().writeNow(BufferData.create(Frame.join(batch)));
                writingSince = NEVER;
                counters.wrote(batch.size());
            }
        } catch (RuntimeException e) {
            // The client is gone, or was cut. The reading thread sees the same and cleans up.
            writingSince = NEVER;
            cut();
        }
    }

    /** Waits for frames; empty when there will be none any more. */
    private List<Frame> nextBatch() {
        while (true) {
            synchronized (queue) {
                if (!queue.isEmpty()) {
                    return queue.takeBatch(MOST_BYTES_PER_WRITE);
                }
                if (!takesFrames()) {
                    return List.of();
                }
                writerWaits = true;
            }
            LockSupport.park(this);
        }
    }
}
