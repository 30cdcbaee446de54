package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hour deletes what has expired. Several servers may do so at the same time: what one has
 * deleted the other does not find.
 */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int AT_ONCE = 1000;

    private final Instance<Expiring> expiring;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("housekeeping").factory());
    private volatile boolean stopping;

    @Inject
    Housekeeping(@Any Instance<Expiring> expiring) {
        this.expiring = expiring;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Asked now, so that one whose settings make no sense keeps the product from starting.
        expiring.forEach(rows -> LOG.debug("Looks for expired {}", rows.what()));
        var unused = timer.scheduleWithFixedDelay(this::tidyUp, 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes @Priority(ShuttingDown.MAIL) ShuttingDown event)
            throws InterruptedException {
        stopping = true;
        timer.shutdown();
        if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("What has expired is still being deleted");
        }
    }

    void tidyUp() {
        expiring.forEach(this::deleteAll);
    }

    private void deleteAll(Expiring rows) {
        try {
            long deleted = 0;
            int some = AT_ONCE;
            while (some == AT_ONCE && !stopping) {
                some = rows.deleteSome(AT_ONCE);
                deleted += some;
            }
            if (deleted > 0) {
                LOG.info("Deleted {} expired {}", deleted, rows.what());
            }
        } catch (RuntimeException e) {
            // The next round tries again; a timer that throws would never come again.
            LOG.warn("Expired {} could not be deleted", rows.what(), e);
        }
    }
}
