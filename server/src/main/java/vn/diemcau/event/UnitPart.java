package vn.diemcau.event;

/** An organization's part in an event. */
public enum UnitPart {
    LEAD,
    CO_HOST,
    COORDINATING
}
