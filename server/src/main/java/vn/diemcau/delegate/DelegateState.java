package vn.diemcau.delegate;

/** The life of a delegate. Only the named count against the allotment. */
public enum DelegateState {
    NAMED,
    /** A substitute, who waits until the unit or an organizer has confirmed. */
    PROPOSED,
    /** Taken back: the place is free again. */
    WITHDRAWN,
    /** Somebody else goes instead. */
    REPLACED,
    /** A substitute who was not accepted. */
    REFUSED;

    /** Whether such a delegate keeps the person from being named once more for the session. */
    boolean counts() {
        return this == NAMED || this == PROPOSED;
    }
}
