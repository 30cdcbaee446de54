package vn.diemcau.floor;

/**
 * The head of the queue.
 *
 * @param revision the facts up to this one are in it
 */
public record QueueSnapshot(long revision, QueueView queue) {}
