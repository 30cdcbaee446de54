package vn.diemcau.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that a server does again and again, on a thread of its own, until it stops. */
public final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final Duration pause;
    private final Runnable work;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param pause how long to wait before the first time and between two times
     */
    public Pulse(String name, Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /**
     * Returns when the work at hand is done, which is waited for five seconds. It is not
     * interrupted: that would break the connection to the database that it may be using.
     */
    public void stop() {
        stopping.countDown();
        try {
            if (thread.isAlive() && !thread.join(LONGEST_FAREWELL)) {
                LOG.warn("{} is still at work and is left behind", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean failing = false;
        while (!stopsWithinPause()) {
            try {
                work.run();
                failing = false;
            } catch (RuntimeException | Error failure) {
                // Tried again after the next pause; one line in the log while it lasts.
                if (!failing) {
                    LOG.warn(
                            "{} failed and is tried again every {}",
                            thread.getName(),
                            pause,
                            failure);
                }
                failing = true;
            }
        }
    }

    private boolean stopsWithinPause() {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
