package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the requests that are being answered, so that a shutdown can let them finish. */
@ApplicationScoped
public class RequestsInFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allFinished = lock.newCondition();
    private int running;
    private boolean draining;

    /** Takes a request in; false once the server drains: then it must be refused. */
    boolean enter() {
        lock.lock();
        try {
            if (draining) {
                return false;
            }
            running++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            running--;
            if (running == 0) {
                allFinished.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isDraining() {
        lock.lock();
        try {
            return draining;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes no more requests in and waits for those that run.
     *
     * @return how many still ran when {@code patience} ended
     */
    int drain(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            draining = true;
            while (running > 0 && left > 0) {
                left = allFinished.awaitNanos(left);
            }
            return running;
        } finally {
            lock.unlock();
        }
    }
}
