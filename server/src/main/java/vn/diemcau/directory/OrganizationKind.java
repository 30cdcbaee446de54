package vn.diemcau.directory;

/** What an organization is. */
public enum OrganizationKind {
    MINISTRY_UNIT,
    PROVINCIAL_OFFICE,
    /** Below a provincial office, until 30 June 2025. */
    DISTRICT_OFFICE,
    UNIVERSITY,
    SCHOOL,
    UNION,
    PRESS,
    OTHER
}
