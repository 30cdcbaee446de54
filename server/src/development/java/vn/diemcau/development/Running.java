package vn.diemcau.development;

import io.helidon.common.Weighted;
import io.helidon.spi.HelidonShutdownHandler;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a trial run has started around the product, stopped in the opposite order. The product's own
 * shutdown weighs more and so comes first: it still needs the database and the mail.
 */
final class Running implements HelidonShutdownHandler, Weighted {

    private final Deque<AutoCloseable> lastFirst = new ArrayDeque<>();
    private boolean stopping;

    /**
     * Takes charge of something that was started; stops it at once where the end has come already.
     */
    synchronized <T extends AutoCloseable> T add(T started) throws Exception {
        if (stopping) {
            started.close();
        } else {
            lastFirst.addFirst(started);
        }
        return started;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void shutdown() {
        stopping = true;
        while (!lastFirst.isEmpty()) {
            stop(lastFirst.removeFirst());
        }
    }

    private static void stop(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception failure) {
            System.err.println(
                    "Could not stop " + started.getClass().getSimpleName() + ": " + failure);
        }
    }

    @Override
    public double weight() {
        return 0;
    }
}
