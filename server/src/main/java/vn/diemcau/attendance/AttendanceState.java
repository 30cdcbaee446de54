package vn.diemcau.attendance;

/** Whether a point has said how many people are there. */
public enum AttendanceState {
    REPORTED,
    NOT_REPORTED
}
