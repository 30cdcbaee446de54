package vn.diemcau.delegate;

/** How much of an allotment is used. Public: JAX-RS reads query parameters with it. */
public enum AllotmentUse {
    /** Nobody is named and nothing passed on. */
    NONE,
    /** Places are left. */
    FREE,
    /** No place is left. */
    FULL
}
