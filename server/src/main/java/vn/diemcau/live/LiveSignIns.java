package vn.diemcau.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Pulse;
import vn.diemcau.platform.ShuttingDown;

/**
 * Ends the connections whose sign-in has ended, wherever and however: this server hears at once of
 * those that end here, and looks for those that ended on another server or by the passing of time.
 */
@ApplicationScoped
class LiveSignIns {

    private final LoginSessions signIns;
    private final LiveConnections connections;
    private final Pulse pulse;

    @Inject
    LiveSignIns(LoginSessions signIns, LiveConnections connections, LiveSettings settings) {
        this.signIns = signIns;
        this.connections = connections;
        this.pulse = new Pulse("live-sign-ins", settings.checkSignInsEvery(), this::check);
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        pulse.start();
    }

    void end(@Observes @Priority(ShuttingDown.CONNECTIONS) ShuttingDown event) {
        pulse.stop();
    }

    private void check() {
        Set<UUID> ended = new HashSet<>(connections.signIns());
        ended.removeAll(signIns.listInUse(ended));
        ended.forEach(connections::endAllOf);
    }
}
