package vn.diemcau.presence;

import java.time.Duration;
import java.time.Instant;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;

/** When a console counts, and how long it takes until its line is lost. */
final class PresenceRules {

    /** Before, consoles are opened to prepare and closed again; nobody misses them. */
    static final Duration WATCHED_BEFORE = Duration.ofHours(1);

    /** A line that comes back within this was never lost. */
    static final Duration LOST_AFTER = Duration.ofSeconds(60);

    /** A server that did not say for so long that it is there has ended. */
    static final Duration SERVER_GONE_AFTER = Duration.ofSeconds(30);

    private PresenceRules() {}

    static boolean isWatched(SessionSummary session, Instant now) {
        if (session.state().isOver() || session.isCancelled()) {
            return false;
        }
        if (session.state() == SessionState.LIVE) {
            return true;
        }
        return !now.isBefore(session.startsAt().minus(WATCHED_BEFORE))
                && now.isBefore(session.endsAt());
    }
}
