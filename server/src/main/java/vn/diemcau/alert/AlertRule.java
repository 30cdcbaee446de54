package vn.diemcau.alert;

/**
 * Why there is an alert, the most pressing first. An alert stands as long as its cause does; points
 * that were retired cause none. The causes themselves are in {@link AlertCauses}.
 */
public enum AlertRule {
    /** No console of the point was heard for {@code LOST_AFTER} of presence. */
    LINE_LOST,
    /** The point reported an incident and has not taken it back. */
    INCIDENT,
    /** The checklist's time for the technician is over, and the item is not ticked. */
    TECHNICIAN_ABSENT,
    /** Something is left on the checklist half an hour before the session. */
    NOT_READY,
    /** By its newest test the line will not do for a meeting. */
    LINE_BAD
}
