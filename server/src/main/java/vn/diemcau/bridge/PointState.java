package vn.diemcau.bridge;

/**
 * How far a point is; follows from its checklist, its line, its incident and whether it is there.
 */
public enum PointState {
    NOT_STARTED,
    PREPARING,
    READY,
    /** Ready, and a console is open at the point. */
    CONNECTED,
    /** A console was open, and none is any more, however ready the point was. */
    LOST,
    INCIDENT,
    /** It does not take part any more; counted with nothing. */
    RETIRED;

    /** Whether the line of such a point can be switched to the hall. */
    public boolean isOnTheLine() {
        return switch (this) {
            case READY, CONNECTED -> true;
            case NOT_STARTED, PREPARING, LOST, INCIDENT, RETIRED -> false;
        };
    }

    /** The one place where the state is worked out. */
    static PointState of(
            int done, int total, PointLine line, boolean hasIncident, boolean retired) {
        if (retired) {
            return RETIRED;
        }
        if (hasIncident) {
            return INCIDENT;
        }
        if (line == PointLine.LOST) {
            return LOST;
        }
        if (done < total) {
            return done == 0 ? NOT_STARTED : PREPARING;
        }
        return line == PointLine.NONE ? READY : CONNECTED;
    }
}
