package vn.diemcau.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits to be written to one connection, bounded in frames and in bytes. Not thread-safe. */
final class FrameQueue {

    private static final int USUAL_BATCH = 16;

    private final int mostFrames;
    private final int mostBytes;
    private final ArrayDeque<Frame> frames = new ArrayDeque<>();
    private int bytes;

    // Of the above, what was let in beyond the bounds; it all stands at the head.
    private int unboundedFrames;
    private int unboundedBytes;

    FrameQueue(int mostFrames, int mostBytes) {
        this.mostFrames = mostFrames;
        this.mostBytes = mostBytes;
    }

    /**
     * Takes the frame, unless that would pass a bound. When nothing waits, a frame of any size is
     * taken: else one that is larger than the bound could reach nobody.
     */
    boolean offer(Frame frame) {
        int boundedFrames = frames.size() - unboundedFrames;
        int boundedBytes = bytes - unboundedBytes;
        if (boundedFrames > 0
                && (boundedFrames >= mostFrames || boundedBytes + frame.length() > mostBytes)) {
            return false;
        }
        addLast(frame);
        return true;
    }

    /**
     * Takes the frame, and does not count it. For what a client asked for by connecting; to be
     * called before anything is offered.
     */
    void addUnbounded(Frame frame) {
        addLast(frame);
        unboundedFrames++;
        unboundedBytes += frame.length();
    }

    /** Takes the frame, whatever waits: for the last one, the close frame. */
    void addLast(Frame frame) {
        frames.addLast(frame);
        bytes += frame.length();
    }

    /** Takes out the oldest frames, at least one and further ones up to {@code mostBatchBytes}. */
    List<Frame> takeBatch(int mostBatchBytes) {
        List<Frame> batch = new ArrayList<>(Math.min(frames.size(), USUAL_BATCH));
        int taken = 0;
        for (Frame next = frames.peekFirst(); next != null; next = frames.peekFirst()) {
            if (!batch.isEmpty() && taken + next.length() > mostBatchBytes) {
                break;
            }
            batch.add(removeFirst());
            taken += next.length();
        }
        return batch;
    }

    void clear() {
        frames.clear();
        bytes = 0;
        unboundedFrames = 0;
        unboundedBytes = 0;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    int bytes() {
        return bytes;
    }

    private Frame removeFirst() {
        Frame frame = frames.removeFirst();
        bytes -= frame.length();
        if (unboundedFrames > 0) {
            unboundedFrames--;
            unboundedBytes -= frame.length();
        }
        return frame;
    }
}
