package vn.diemcau.identity;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;

/** Every hour deletes login sessions and one-time tokens that can no longer be used. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /** Small transactions, so that nobody waits for them. */
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final LoginSessions sessions;
    private final OneTimeTokenRepository tokens;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("identity-housekeeping").factory());

    @Inject
    Housekeeping(
            Database database, LoginSessions sessions, OneTimeTokenRepository tokens, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        var unused = timer.scheduleWithFixedDelay(this::tidyUp, 5, 60, TimeUnit.MINUTES);
    }

    void tidyUp() {
        try {
            database.write(() -> tokens.deleteExpired(clock.instant()));
            while (sessions.deleteExpired(AT_ONCE) == AT_ONCE) {
                LOG.debug("More login sessions to delete");
            }
        } catch (RuntimeException e) {
            // The next round tries again; a timer that throws would never come again.
            LOG.warn("Expired login sessions could not be deleted", e);
        }
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }
}
