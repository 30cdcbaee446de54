package vn.diemcau.poll;

/** The life of a poll. Whether its result is shown is another matter. */
public enum PollState {
    /** Being prepared: participants do not know of it. The only state in which it is changed. */
    DRAFT,
    /** Takes votes while the session is live. */
    OPEN,
    CLOSED;

    boolean isPublished() {
        return this != DRAFT;
    }
}
