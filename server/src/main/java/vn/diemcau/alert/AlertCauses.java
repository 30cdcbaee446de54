package vn.diemcau.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.readiness.Check;
import vn.diemcau.readiness.Checklist;
import vn.diemcau.readiness.ReadinessCheck;

/**
 * When a rule holds for a point: the one place that says so, as conditions on a {@code bridge_point
 * b}. A rule without a condition holds for none, and closes what it opened.
 *
 * @param conditions by the rules that hold at this time
 * @param technician the checklist's item for the technician's presence
 */
record AlertCauses(Map<AlertRule, String> conditions, @Nullable UUID technician) {

    /** Incidents and bad lines are seen to from then on; before, a point is being set up. */
    static final Duration WATCHED_BEFORE = Duration.ofDays(7);

    /** Whoever is not ready by then needs help. */
    static final Duration READY_BEFORE = Duration.ofMinutes(30);

    static AlertCauses of(SessionSummary session, Checklist checklist, Instant now) {
        Map<AlertRule, String> conditions = new EnumMap<>(AlertRule.class);
        if (!isWatched(session, now)) {
            return new AlertCauses(conditions, null);
        }
        conditions.put(AlertRule.LINE_LOST, "b.line = 'LOST'");
        conditions.put(AlertRule.INCIDENT, "b.incident_text IS NOT NULL");
        conditions.put(
                AlertRule.LINE_BAD,
                "'BAD' = (SELECT t.verdict FROM line_test t WHERE t.bridge_point_id = b.id"
                        + " ORDER BY t.tested_at DESC, t.id DESC LIMIT 1)");
        boolean live = session.state() == SessionState.LIVE;
        if (live || !now.isBefore(session.startsAt().minus(READY_BEFORE))) {
            conditions.put(AlertRule.NOT_READY, "b.items_done < b.items_total");
        }
        Check technician = checklist.find(ReadinessCheck.PRESENT_AN_HOUR_BEFORE).orElse(null);
        Instant due = technician == null ? null : technician.dueAt(session.startsAt());
        if (technician == null || due == null || (!live && now.isBefore(due))) {
            return new AlertCauses(conditions, null);
        }
        conditions.put(
                AlertRule.TECHNICIAN_ABSENT,
                "NOT EXISTS (SELECT 1 FROM readiness_done d WHERE d.point_id = b.id"
                        + " AND d.check_id = :technician)");
        return new AlertCauses(conditions, technician.id().value());
    }

    private static boolean isWatched(SessionSummary session, Instant now) {
        if (session.state().isOver() || session.isCancelled()) {
            return false;
        }
        return session.state() == SessionState.LIVE
                || (!now.isBefore(session.startsAt().minus(WATCHED_BEFORE))
                        && now.isBefore(session.endsAt()));
    }
}
