package vn.diemcau.alert;

import java.util.Set;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Listing;

/**
 * The alerts of a session that somebody sees.
 *
 * @param organizer who sees all of them
 * @param own the paths of the points that a host keeps: what stands there and below
 */
record AlertScope(SessionId session, boolean organizer, Set<String> own) {

    boolean covers(String path) {
        return organizer || own.stream().anyMatch(path::startsWith);
    }

    /** Narrows a list of alerts {@code a} at points {@code b}. */
    Listing narrow(Listing alerts) {
        alerts.where("a.sessionId = :session", "session", session.value());
        if (organizer) {
            return alerts;
        }
        StringBuilder condition = new StringBuilder("(");
        int number = 0;
        for (String path : own) {
            String name = "own" + number;
            condition.append(number++ == 0 ? "" : " or ").append("b.path like :").append(name);
            alerts.with(name, path + "%");
        }
        return alerts.where(condition.append(')').toString());
    }
}
