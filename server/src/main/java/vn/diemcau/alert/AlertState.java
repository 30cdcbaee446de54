package vn.diemcau.alert;

/** How far an alert is. */
public enum AlertState {
    /** Nobody sees to it yet. */
    OPEN,
    /** Somebody sees to it. */
    TAKEN,
    /** Its cause is gone. */
    CLOSED
}
