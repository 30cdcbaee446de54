package vn.diemcau.event;

/** An organization's part in an event. */
public enum OrganizationPart {
    LEAD,
    CO_HOST,
    COORDINATING
}
