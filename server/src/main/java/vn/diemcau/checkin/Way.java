package vn.diemcau.checkin;

/** How it was known who comes in. */
public enum Way {
    /** The camera read the pass. */
    SCANNED,
    /** The pass was typed, or came from a scanner that types. */
    TYPED,
    /** The name was looked up. */
    SEARCHED,
    /** Ticked by the host on the roll of the point. */
    ROLL
}
