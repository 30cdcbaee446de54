package vn.diemcau.live;

import io.github.bucket4j.TimeMeter;
import io.helidon.webserver.ConnectionContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.login.SignedOut;
import vn.diemcau.platform.Recurring;
import vn.diemcau.platform.ShuttingDown;

/** All open connections of this server, and the one timer that they share. */
@ApplicationScoped
class LiveConnections implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnections.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration DRAIN_AT_MOST = Duration.ofSeconds(5);

    private final LiveSettings settings;
    private final LiveRates rates;
    private final LiveReceiver receiver;
    private final LiveCounters counters = new LiveCounters();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final ConnectionsBySignIn bySignIn;
    private volatile boolean stopping;

    @Inject
    LiveConnections(LiveSettings settings, LiveRates rates, LiveReceiver receiver) {
        this.settings = settings;
        this.rates = rates;
        this.receiver = receiver;
        this.bySignIn = new ConnectionsBySignIn(settings.connectionsPerSignIn());
    }

    /**
     * Ends every connection whose ticket meets the condition, such as those of an ended sign-in.
     */
    void close(Predicate<LiveTicket> whose, CloseCode code) {
        open.stream()
                .filter(connection -> whose.test(connection.ticket()))
                .forEach(connection -> connection.close(code));
    }

    /** Who signed out hears nothing more. */
    void end(@Observes SignedOut signedOut) {
        endAllOf(signedOut.loginSessionId());
    }

    /** The sign-ins behind the open connections. */
    Set<UUID> signIns() {
        return bySignIn.signIns();
    }

    /** The sign-in counts no longer. */
    void endAllOf(UUID signIn) {
        bySignIn.of(signIn).forEach(connection -> connection.close(CloseCode.TICKET_INVALID));
    }

    void end(@Observes @Priority(ShuttingDown.CONNECTIONS) ShuttingDown shuttingDown) {
        int clients = open.size();
        boolean allGone = drain(DRAIN_AT_MOST);
        LOG.info("{} live connections closed{}", clients, allGone ? "" : ", not all were answered");
    }

    /**
     * Refuses new connections, says goodbye to those that are open and waits until they are gone,
     * so that their clients go elsewhere before the server drops their sockets.
     *
     * @return whether all were gone in time
     */
    private boolean drain(Duration atMost) {
        stopping = true;
        close(ticket -> true, CloseCode.GOING_AWAY);
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (open) {
            long left = deadline - System.nanoTime();
            while (!open.isEmpty() && left > 0) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(open, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
                left = deadline - System.nanoTime();
            }
        }
        return open.isEmpty();
    }

    void requireRoom(LiveTicket ticket) {
        if (stopping) {
            throw LiveError.STOPPING.refusal();
        }
        bySignIn.requireRoom(ticket.loginSessionId());
        if (open.size() >= settings.maxConnections()) {
            throw LiveError.FULL.refusal();
        }
    }

    Connection create(ConnectionContext context, LiveAdmission.Admitted admitted) {
        LiveLimits limits = new LiveLimits(rates, TimeMeter.SYSTEM_NANOTIME);
        Outflow outflow = new Outflow(context, settings, counters);
        return new Connection(admitted, limits, settings, outflow);
    }

    FrameGuard guard(Connection connection) {
        return new FrameGuard(settings.maxMessageBytes(), connection.limits()::allowFrame);
    }

    void add(Connection connection) {
        open.add(connection);
        connection.outflow().start();
        bySignIn.add(connection).forEach(other -> other.close(CloseCode.GAVE_WAY));
        // Admitted just before the server began to stop.
        if (stopping) {
            connection.close(CloseCode.GOING_AWAY);
        }
    }

    void remove(Connection connection) {
        bySignIn.remove(connection);
        synchronized (open) {
            open.remove(connection);
            open.notifyAll();
        }
        receiver.closed(connection);
    }

    LiveReceiver receiver() {
        return receiver;
    }

    int count() {
        return open.size();
    }

    long queuedBytes() {
        return open.stream().mapToLong(connection -> connection.outflow().queuedBytes()).sum();
    }

    LiveCounters counters() {
        return counters;
    }

    @Override
    public String name() {
        return "live-timer";
    }

    @Override
    public Duration pause() {
        return TICK;
    }

    @Override
    public void once(BooleanSupplier serverStops) {
        if (open.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        forEach(connection -> connection.tick(now));
    }

    /** What fails for one connection must not keep the others from their turn, nor the timer. */
    void forEach(Consumer<Connection> work) {
        for (Connection connection : open) {
            try {
                work.accept(connection);
            } catch (RuntimeException e) {
                LOG.error("The timer failed for a live connection; it goes on", e);
            }
        }
    }
}
