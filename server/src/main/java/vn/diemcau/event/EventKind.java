package vn.diemcau.event;

/** What sort of meeting an event is. */
public enum EventKind {
    MINISTERIAL_MEETING,
    DONOR_CEREMONY,
    REVIEW_CONFERENCE,
    TRAINING,
    WORKSHOP
}
