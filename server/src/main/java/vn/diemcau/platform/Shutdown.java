package vn.diemcau.platform;

import io.helidon.Main;
import io.helidon.common.Weighted;
import io.helidon.spi.HelidonShutdownHandler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the product in order: new requests are refused, those in flight are answered, then {@link
 * ShuttingDown}, then the database. Helidon alone interrupts requests and drops sockets.
 */
@ApplicationScoped
class Shutdown implements HelidonShutdownHandler, Weighted {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final RequestsInFlight requests;
    private final Event<ShuttingDown> shuttingDown;
    private final Database database;
    private final Duration patience;
    private final AtomicBoolean begun = new AtomicBoolean();

    @Inject
    Shutdown(
            RequestsInFlight requests,
            Event<ShuttingDown> shuttingDown,
            Database database,
            @ConfigProperty(name = "shutdown.patience") Duration patience) {
        this.requests = requests;
        this.shuttingDown = shuttingDown;
        this.database = database;
        this.patience = patience;
    }

    /** Before Helidon's own handlers, which stop the listeners and destroy the beans. */
    @Override
    public double weight() {
        return Weighted.DEFAULT_WEIGHT + 1000;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        Main.addShutdownHandler(this);
    }

    /** The way out when the container is closed without a signal, as tests do. */
    void beforeDestroyed(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE - 100)
                    @BeforeDestroyed(ApplicationScoped.class)
                    Object event) {
        Main.removeShutdownHandler(this);
        shutdown();
    }

    @Override
    public void shutdown() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        try {
            int unfinished = requests.drain(patience);
            if (unfinished > 0) {
                LOG.warn("{} requests did not finish within {}", unfinished, patience);
            }
            shuttingDown.fire(new ShuttingDown());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Something did not end as it should", e);
        } finally {
            database.close();
            LOG.info("Everything has ended in order");
        }
    }
}
