package vn.diemcau.bridge;

/** The line to a point, as it is known by the consoles that are open there. */
public enum PointLine {
    /** No console has been open since an hour before the session. */
    NONE,
    ON,
    /** No console is heard any more, and not for long enough to call the line lost. */
    WEAK,
    LOST;

    /** What a line becomes of which this is said: only what was there can become weak, or lost. */
    PointLine becoming(PointLine said) {
        return switch (said) {
            case NONE, ON -> said;
            case WEAK -> this == ON ? WEAK : this;
            case LOST -> this == WEAK ? LOST : this;
        };
    }
}
