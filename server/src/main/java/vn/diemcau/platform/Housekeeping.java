package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hour deletes what has expired. Several servers may do so at the same time: what one has
 * deleted the other does not find.
 */
@ApplicationScoped
class Housekeeping implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int AT_ONCE = 1000;

    private final Instance<Expiring> expiring;

    @Inject
    Housekeeping(@Any Instance<Expiring> expiring) {
        this.expiring = expiring;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Asked now, so that one whose settings make no sense keeps the product from starting.
        expiring.forEach(rows -> LOG.debug("Looks for expired {}", rows.what()));
    }

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        expiring.forEach(rows -> deleteAll(rows, stopping));
    }

    private void deleteAll(Expiring rows, BooleanSupplier stopping) {
        try {
            long deleted = 0;
            int some = AT_ONCE;
            while (some == AT_ONCE && !stopping.getAsBoolean()) {
                some = rows.deleteSome(AT_ONCE);
                deleted += some;
            }
            if (deleted > 0) {
                LOG.info("Deleted {} expired {}", deleted, rows.what());
            }
        } catch (RuntimeException e) {
            // One kind that fails keeps no other waiting; the next round tries again.
            LOG.warn("Expired {} could not be deleted", rows.what(), e);
        }
    }
}
