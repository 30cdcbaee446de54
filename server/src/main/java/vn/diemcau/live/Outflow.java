package vn.diemcau.live;

import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.ConnectionContext;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What goes out on one connection, and the only thread that writes it: as much at once as waits,
 * alone when the session is quiet, gathered while a write is under way. The thread ends with the
 * last frame and a new one begins with the next: twenty thousand quiet lines keep no stack. Frames
 * of Tyrus (pong, close) come here too, so they never land within a frame of ours.
 */
final class Outflow {

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
    private final LiveSettings settings;
    private final LiveCounters counters;
    // Its monitor guards everything up to the next comment.
    private final FrameQueue queue;
    private State state = State.OPENING;
    private CloseCode closeCode = CloseCode.BROKEN_OFF;

    /** Nothing is written before the answer to the upgrade is. */
    private boolean started;

    private boolean writing;

    // Nanoseconds of System.nanoTime(), read by the timer.
    private volatile long writingSince = NEVER;
    private volatile long closingSince = NEVER;

    Outflow(ConnectionContext context, LiveSettings settings, LiveCounters counters) {
        this.context = context;
        this.settings = settings;
        this.counters = counters;
        this.queue = new FrameQueue(settings.queueFrames(), settings.queueBytes());
    }

    void start() {
        boolean write;
        synchronized (queue) {
            started = true;
            write = takeTurnToWrite();
        }
        writeIf(write);
    }

    /** Never waits and never throws; does nothing once the connection closes. */
    void add(Frame frame) {
        boolean write;
        synchronized (queue) {
            switch (state) {
                case OPENING -> queue.addUnbounded(frame);
                case OPEN -> offer(frame);
                case CLOSING, ENDED -> {
                    return;
                }
            }
            write = takeTurnToWrite();
        }
        writeIf(write);
    }

    /** From now on the client has to keep up. */
    void opened() {
        synchronized (queue) {
            if (state == State.OPENING) {
                state = State.OPEN;
            }
        }
    }

    /** Sends the close frame after what is queued. The first call decides about the code. */
    void close(CloseCode code, Frame frame) {
        boolean write;
        synchronized (queue) {
            if (!takesFrames()) {
                return;
            }
            beginClosing(code, frame);
            write = takeTurnToWrite();
        }
        writeIf(write);
    }

    LiveCounters counters() {
        return counters;
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

    /**
     * For the reading thread, which has nothing more to read: lets a queued close frame go out,
     * then ends the writer. The caller closes the socket afterwards.
     */
    void end() {
        synchronized (queue) {
            if (takesFrames()) {
                state = State.ENDED;
                queue.clear();
            }
            counters.closed(closeCode);
            awaitWriter();
        }
    }

    private void awaitWriter() {
        long deadline = System.nanoTime() + settings.closeTimeout().toNanos();
        try {
            while (writing) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    cutLater();
                    return;
                }
                TimeUnit.NANOSECONDS.timedWait(queue, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cutLater();
        }
    }

    /** Called by the timer: cuts a write or a close that takes too long; whether it did. */
    boolean cutIfStuck(long now) {
        if (hasPassed(writingSince, settings.writeTimeout().toNanos(), now)) {
            endAsSlow();
            cutLater();
            return true;
        }
        if (hasPassed(closingSince, settings.closeTimeout().toNanos(), now)) {
            cutLater();
            return true;
        }
        return false;
    }

    private static boolean hasPassed(long since, long nanos, long now) {
        return since != NEVER && now - since > nanos;
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

    private void endAsSlow() {
        synchronized (queue) {
            if (takesFrames()) {
                state = State.ENDED;
                closeCode = CloseCode.SLOW;
            }
            queue.clear();
        }
    }

    /** For the timer, which serves all connections and must not wait while one socket closes. */
    private void cutLater() {
        Thread.ofVirtual().name("live-cut").start(this::cut);
    }

    /** Closing the socket is what ends a write or a read that waits for the client. */
    private void cut() {
        context.serverSocket().close();
    }

    /** Whether the caller has to see to it that somebody writes. */
    private boolean takeTurnToWrite() {
        if (!started || writing || queue.isEmpty()) {
            return false;
        }
        writing = true;
        return true;
    }

    private void writeIf(boolean write) {
        // Outside the lock: the writer's first step is to take it.
        if (write) {
            Thread.ofVirtual().name("live-writer").start(this::writeAll);
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
            broken();
        }
    }

    /** Empty when nothing waits: the thread that asked writes no more. */
    private List<Frame> nextBatch() {
        synchronized (queue) {
            if (queue.isEmpty()) {
                stopWriting();
                return List.of();
            }
            return queue.takeBatch(MOST_BYTES_PER_WRITE);
        }
    }

    private void broken() {
        synchronized (queue) {
            if (takesFrames()) {
                state = State.ENDED;
            }
            queue.clear();
            stopWriting();
        }
        cut();
    }

    private void stopWriting() {
        writing = false;
        queue.notifyAll();
    }
}
