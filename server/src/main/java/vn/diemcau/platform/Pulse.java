package vn.diemcau.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that a server does again and again, on a thread of its own, until it stops. */
public final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final Duration firstPause;
    private final Duration pause;
    private final Consumer<BooleanSupplier> work;
    private final Thread thread;
    private final Semaphore woken = new Semaphore(0);
    private final LongAdder rounds = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private volatile boolean stopping;

    /**
     * @param pause how long to wait before the first time and between two times
     */
    public Pulse(String name, Duration pause, Runnable work) {
        this(name, pause, pause, stopping -> work.run());
    }

    private Pulse(
            String name, Duration firstPause, Duration pause, Consumer<BooleanSupplier> work) {
        this.firstPause = firstPause;
        this.pause = pause;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    static Pulse of(Recurring recurring) {
        return new Pulse(
                recurring.name(), recurring.firstPause(), recurring.pause(), recurring::once);
    }

    public void start() {
        thread.start();
    }

    /** Cuts the pause short; at work, it comes once more. */
    void soon() {
        woken.release();
    }

    /**
     * Returns when the work at hand is done, which is waited for five seconds. It is not
     * interrupted: that would break the connection to the database that it may be using.
     */
    public void stop() {
        endSoon();
        try {
            if (thread.isAlive() && !thread.join(LONGEST_FAREWELL)) {
                LOG.warn("{} is still at work and is left behind", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is no other round; {@link #stop} waits for the one at hand. */
    void endSoon() {
        stopping = true;
        woken.release();
    }

    /** How often it was done, failures included. */
    long rounds() {
        return rounds.sum();
    }

    long failures() {
        return failures.sum();
    }

    private void run() {
        boolean failing = false;
        Duration wait = firstPause;
        while (!stopsWithin(wait)) {
            wait = pause;
            rounds.increment();
            try {
                work.accept(() -> stopping);
                failing = false;
            } catch (RuntimeException | Error failure) {
                failures.increment();
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

    private boolean stopsWithin(Duration wait) {
        try {
            if (woken.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
            return stopping;
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
