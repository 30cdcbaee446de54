package vn.diemcau.platform;

/** What a key of the product signs; each has its own. */
public enum SigningPurpose {
    LIVE_TICKETS,
    /** The codes by which delegates are let in at the door. */
    PASSES
}
