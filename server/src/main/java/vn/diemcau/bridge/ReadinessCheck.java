package vn.diemcau.bridge;

/**
 * What every point has on its checklist, in this order; the words are the screens'. From the usual
 * technical instructions for nationwide online conferences: a named technician, equipment and line
 * tested beforehand, a backup line, everybody in place an hour before.
 */
public enum ReadinessCheck {
    /** Follows from the technician's name. */
    TECHNICIAN_NAMED,
    ROOM_AND_SCREEN_READY,
    EQUIPMENT_TESTED,
    LINE_TESTED,
    BACKUP_LINE_READY,
    PRESENT_AN_HOUR_BEFORE
}
