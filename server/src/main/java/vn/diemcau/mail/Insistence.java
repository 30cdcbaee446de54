package vn.diemcau.mail;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what must not fail for a passing reason: the note that a mail was sent. */
final class Insistence {

    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);
    private static final int MOST_ATTEMPTS = 7;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private Insistence() {}

    /**
     * Runs {@code work}; after a failure again, for about a minute in all. The last failure is
     * thrown.
     */
    static void on(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (attempt == MOST_ATTEMPTS
                        || !paused(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)))) {
                    throw e;
                }
                LOG.warn("What became of a mail could not be written down yet", e);
            }
        }
    }

    private static boolean paused(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
