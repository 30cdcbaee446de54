package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Recurring;

/**
 * Ends the connections whose sign-in has ended, wherever and however: this server hears at once of
 * those that end here, and looks for those that ended on another server or by the passing of time.
 */
@ApplicationScoped
class LiveSignIns implements Recurring {

    private final LoginSessions signIns;
    private final LiveConnections connections;
    private final LiveSettings settings;

    @Inject
    LiveSignIns(LoginSessions signIns, LiveConnections connections, LiveSettings settings) {
        this.signIns = signIns;
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "live-sign-ins";
    }

    @Override
    public Duration pause() {
        return settings.checkSignInsEvery();
    }

    @Override
    public void once(BooleanSupplier stopping) {
        Set<UUID> ended = new HashSet<>(connections.signIns());
        ended.removeAll(signIns.listInUse(ended));
        ended.forEach(connections::endAllOf);
    }
}
