package vn.diemcau.benchmark;

import java.util.concurrent.atomic.AtomicLongArray;

/** When the numbered questions of a measurement were sent, by {@link System#nanoTime}. */
final class Clocked {

    private static final int MOST = 1_000_000;

    private final AtomicLongArray sentAt = new AtomicLongArray(MOST);

    void send(int number) {
        sentAt.set(number, System.nanoTime());
    }

    long sentAt(int number) {
        return sentAt.get(number);
    }
}
