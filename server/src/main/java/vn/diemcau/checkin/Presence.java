package vn.diemcau.checkin;

/** Whether a delegate is there. */
public enum Presence {
    IN,
    /** Expected, not in, and nobody said that they do not come. */
    NOT_YET,
    ABSENT
}
