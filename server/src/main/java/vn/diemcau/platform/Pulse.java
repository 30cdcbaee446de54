package vn.diemcau.platform;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that a server does again and again, on a thread of its own, until it stops. */
public final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Duration pause;
    private final Runnable work;
    private final Thread thread;

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

    public void stop() {
        thread.interrupt();
    }

    private void run() {
        boolean failing = false;
        while (pauseUnlessStopped()) {
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

    private boolean pauseUnlessStopped() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
