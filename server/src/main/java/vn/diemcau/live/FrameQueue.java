package vn.diemcau.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits to be written to one connection, bounded in frames and in bytes. Not thread-safe. */
final class FrameQueue {

    private final int mostFrames;
    private final int mostBytes;
    private final ArrayDeque<Frame> frames = new ArrayDeque<>();
    private int bytes;

    FrameQueue(int mostFrames, int mostBytes) {
        this.mostFrames = mostFrames;
        this.mostBytes = mostBytes;
    }

    /**
     * Takes the frame, unless that would pass a bound. An empty queue takes a frame of any size:
     * else a frame larger than the bound could reach nobody.
     */
    boolean offer(Frame frame) {
        if (!frames.isEmpty()
                && (frames.size() >= mostFrames || bytes + frame.length() > mostBytes)) {
            return false;
        }
        addLast(frame);
        return true;
    }

    /** Takes the frame, whatever waits: for the last one, the close frame. */
    void addLast(Frame frame) {
        frames.addLast(frame);
        bytes += frame.length();
    }

    /** Takes out the oldest frames, at least one and further ones up to {@code mostBatchBytes}. */
    List<Frame> takeBatch(int mostBatchBytes) {
        List<Frame> batch = new ArrayList<>(Math.min(frames.size(), 64));
        int taken = 0;
        for (Frame next = frames.peekFirst(); next != null; next = frames.peekFirst()) {
            if (!batch.isEmpty() && taken + next.length() > mostBatchBytes) {
                break;
            }
            batch.add(frames.removeFirst());
            taken += next.length();
        }
        bytes -= taken;
        return batch;
    }

    void clear() {
        frames.clear();
        bytes = 0;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    int bytes() {
        return bytes;
    }
}
