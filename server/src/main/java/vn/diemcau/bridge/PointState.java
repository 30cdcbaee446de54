package vn.diemcau.bridge;

import java.util.Collection;

/** How far a point is; follows from its checklist and its incident, and from nothing else. */
public enum PointState {
    NOT_STARTED,
    PREPARING,
    READY,
    INCIDENT;

    /** Whether the line of such a point can be switched to the hall. */
    public boolean isOnTheLine() {
        return switch (this) {
            case READY -> true;
            case NOT_STARTED, PREPARING, INCIDENT -> false;
        };
    }

    /** The one place where the state is worked out. */
    static PointState of(Collection<ReadinessItem> checklist, boolean hasIncident) {
        if (hasIncident) {
            return INCIDENT;
        }
        long done = checklist.stream().filter(ReadinessItem::isDone).count();
        if (done == checklist.size()) {
            return READY;
        }
        return done == 0 ? NOT_STARTED : PREPARING;
    }
}
