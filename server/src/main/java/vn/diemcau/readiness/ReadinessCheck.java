package vn.diemcau.readiness;

import java.time.Duration;

/**
 * What every point has on its checklist unless the organizers write their own, in this order; the
 * words are the screens'. From the usual technical instructions for nationwide online conferences:
 * a named technician, equipment and line tested in a trial session two days before, a backup line,
 * everybody in place an hour before.
 */
public enum ReadinessCheck {
    /** Follows from the technician's name. */
    TECHNICIAN_NAMED(Duration.ofDays(7)),
    ROOM_AND_SCREEN_READY(Duration.ofDays(3)),
    EQUIPMENT_TESTED(Duration.ofDays(2)),
    LINE_TESTED(Duration.ofDays(2)),
    BACKUP_LINE_READY(Duration.ofDays(1)),
    PRESENT_AN_HOUR_BEFORE(Duration.ofHours(1));

    private final Duration before;

    ReadinessCheck(Duration before) {
        this.before = before;
    }

    /** By when it is usually done: so long before the session begins. */
    int minutesBefore() {
        return (int) before.toMinutes();
    }
}
