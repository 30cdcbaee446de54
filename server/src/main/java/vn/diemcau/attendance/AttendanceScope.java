package vn.diemcau.attendance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Listing;

/**
 * The points of a session whose attendance somebody sees.
 *
 * @param organizer who sees all of them
 * @param own the paths of the points that a host keeps: what stands there and below
 * @param parent below which alone is looked; null: everything
 */
record AttendanceScope(
        SessionId session, boolean organizer, Set<String> own, @Nullable PointBrief parent) {

    AttendanceScope within(PointBrief point) {
        return new AttendanceScope(session, organizer, own, point);
    }

    boolean covers(String path) {
        return organizer || own.stream().anyMatch(path::startsWith);
    }

    /**
     * As {@link #covers}, but for hosts without their own points, which nobody reminds but others.
     */
    boolean coversFromAbove(String path) {
        return organizer || own.stream().anyMatch(top -> path.startsWith(top) && !path.equals(top));
    }

    /** Narrows a list of points {@code b} to those that take part, the parent among them. */
    Listing narrow(Listing points) {
        points.where("b.sessionId = :session", "session", session.value())
                .where("b.state <> RETIRED");
        if (parent != null) {
            return points.where("b.path like :branch", "branch", parent.path() + "%");
        }
        return organizer ? points : narrowed(points, "");
    }

    /** {@link #narrow} without the parent itself, and for hosts without their own points. */
    Listing narrowBelow(Listing points) {
        narrow(points);
        if (parent != null) {
            points.where("b.path <> :branchTop", "branchTop", parent.path());
        }
        return organizer ? points : narrowed(points, "_");
    }

    /** Paths are hexadecimal digits and slashes: nothing in them is a wildcard. */
    private Listing narrowed(Listing points, String below) {
        StringBuilder condition = new StringBuilder("(");
        int number = 0;
        for (String path : own) {
            String name = "own" + (below.isEmpty() ? "At" : "Below") + number;
            condition.append(number++ == 0 ? "" : " or ").append("b.path like :").append(name);
            points.with(name, path + below + "%");
        }
        return points.where(condition.append(')').toString());
    }
}
