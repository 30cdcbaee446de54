package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;
import vn.diemcau.readiness.ReadinessService;

/** Looks again and again whether there is something to be seen to at the points. */
@ApplicationScoped
class AlertWatch implements Recurring {

    private final Database database;
    private final AlertRepository alerts;
    private final AlertKeeper keeper;
    private final SessionService sessions;
    private final ReadinessService readiness;
    private final Clock clock;
    private final Duration every;

    @Inject
    AlertWatch(
            Database database,
            AlertRepository alerts,
            AlertKeeper keeper,
            SessionService sessions,
            ReadinessService readiness,
            Clock clock,
            @ConfigProperty(name = "alert.look-every") Duration every) {
        this.database = database;
        this.alerts = alerts;
        this.keeper = keeper;
        this.sessions = sessions;
        this.readiness = readiness;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public String name() {
        return "alert-watch";
    }

    @Override
    public Duration pause() {
        return every;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        Instant now = clock.instant();
        Set<SessionId> concerned =
                new HashSet<>(sessions.listAround(now, AlertCauses.WATCHED_BEFORE));
        concerned.addAll(database.read(alerts::listWithStanding));
        for (SessionSummary session : sessions.list(concerned).values()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            keeper.keep(
                    session.id(),
                    AlertCauses.of(session, readiness.checklist(session.eventId()), now));
        }
    }
}
