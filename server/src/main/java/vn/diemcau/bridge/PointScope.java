package vn.diemcau.bridge;

import java.util.Set;
import java.util.UUID;
import vn.diemcau.platform.Listing;

/**
 * The points that a query may find for its caller.
 *
 * @param everything all points of all sessions
 * @param sessions all points of these sessions
 * @param paths these points and what stands below them
 */
record PointScope(boolean everything, Set<UUID> sessions, Set<String> paths) {

    static final PointScope ALL = new PointScope(true, Set.of(), Set.of());

    boolean coversSession(UUID session) {
        return everything || sessions.contains(session);
    }

    boolean covers(BridgePoint point) {
        return coversSession(point.session().value())
                || paths.stream().anyMatch(point.path()::startsWith);
    }

    /** As {@link #covers}, but of the paths only what stands below them. */
    boolean coversFromAbove(BridgePoint point) {
        return coversSession(point.session().value())
                || paths.stream()
                        .anyMatch(
                                path ->
                                        point.path().startsWith(path)
                                                && !point.path().equals(path));
    }

    /** Narrows a list of points {@code p} to this scope. */
    Listing narrow(Listing points) {
        if (everything) {
            return points;
        }
        StringBuilder condition = new StringBuilder("(p.sessionId in :scopedSessions");
        points.with("scopedSessions", sessions);
        int number = 0;
        for (String path : paths) {
            String name = "scopedPath" + number++;
            condition.append(" or p.path like :").append(name);
            // Paths are hexadecimal digits and slashes: nothing in them is a wildcard.
            points.with(name, path + "%");
        }
        return points.where(condition.append(')').toString());
    }
}
