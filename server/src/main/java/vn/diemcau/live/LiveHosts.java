package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.event.SessionId;

/**
 * Where hosts listen: at their own points and below. Looked up when a connection opens and not
 * stated in its ticket, so that it does not matter how many points somebody looks after.
 */
@ApplicationScoped
class LiveHosts {

    private final BridgePointService points;

    @Inject
    LiveHosts(BridgePointService points) {
        this.points = points;
    }

    /** Empty for somebody without a point in this session. */
    Set<String> paths(Caller caller, SessionId session) {
        return caller instanceof Caller.SignedIn signedIn
                ? outermost(points.ownPaths(signedIn, session))
                : Set.of();
    }

    /** Without those below another one: whoever hears of that hears of them. */
    static Set<String> outermost(Set<String> paths) {
        Set<String> outermost = new LinkedHashSet<>();
        // Sorted, everything below a path follows it without anything else between.
        String last = null;
        for (String path : paths.stream().sorted().toList()) {
            if (last == null || !path.startsWith(last)) {
                outermost.add(path);
                last = path;
            }
        }
        return outermost;
    }
}
