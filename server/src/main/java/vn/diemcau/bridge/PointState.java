package vn.diemcau.bridge;

/** How far a point is; follows from its checklist, its incident and whether it takes part. */
public enum PointState {
    NOT_STARTED,
    PREPARING,
    READY,
    INCIDENT,
    /** It does not take part any more; counted with nothing. */
    RETIRED;

    /** Whether the line of such a point can be switched to the hall. */
    public boolean isOnTheLine() {
        return switch (this) {
            case READY -> true;
            case NOT_STARTED, PREPARING, INCIDENT, RETIRED -> false;
        };
    }

    /** The one place where the state is worked out. */
    static PointState of(int done, int total, boolean hasIncident, boolean retired) {
        if (retired) {
            return RETIRED;
        }
        if (hasIncident) {
            return INCIDENT;
        }
        if (done == total) {
            return READY;
        }
        return done == 0 ? NOT_STARTED : PREPARING;
    }
}
