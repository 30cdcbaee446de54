package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLines;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Recurring;
import vn.diemcau.presence.Presence;

/** Says again and again which points' consoles are open on this server, and heard of. */
@ApplicationScoped
class HostConsoles implements Recurring {

    private final LiveConnections connections;
    private final LiveSettings settings;
    private final Presence presence;
    private final Duration every;

    @Inject
    HostConsoles(
            LiveConnections connections,
            LiveSettings settings,
            Presence presence,
            @ConfigProperty(name = "presence.look-every") Duration every) {
        this.connections = connections;
        this.settings = settings;
        this.presence = presence;
        this.every = every;
    }

    @Override
    public String name() {
        return "host-consoles";
    }

    @Override
    public Duration pause() {
        return every;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        // A client that answers pings is heard at least as often as it is pinged.
        long silent = settings.pingEvery().multipliedBy(3).dividedBy(2).toNanos();
        Map<SessionId, Set<BridgePointId>> heard = new HashMap<>();
        connections.forEach(
                connection -> {
                    if (connection.kind() == SubscriberKind.HOST
                            && connection.nanosSinceHeard() < silent) {
                        Set<BridgePointId> points =
                                heard.computeIfAbsent(
                                        connection.ticket().session(), unused -> new HashSet<>());
                        connection.scopePaths().stream()
                                .map(PointLines::lastOf)
                                .forEach(points::add);
                    }
                });
        presence.look(heard);
    }
}
