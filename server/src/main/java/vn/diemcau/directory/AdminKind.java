package vn.diemcau.directory;

/** What a unit calls itself: the word before its name. */
public enum AdminKind {
    PROVINCE,
    /** On the level of provinces: centrally run; on that of districts: a provincial city. */
    CITY,
    DISTRICT,
    TOWN,
    WARD,
    COMMUNE,
    SPECIAL_ZONE
}
