package vn.diemcau.importing;

/** What a person wants of a row. */
public enum Decision {
    /** What its verdict suggests. */
    AUTO,
    SKIP,
    /** A duplicate all the same, as something of its own. */
    TAKE
}
