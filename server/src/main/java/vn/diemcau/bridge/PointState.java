package vn.diemcau.bridge;

import java.util.Collection;

/** How far a point is; follows from its checklist and its problem, and from nothing else. */
public enum PointState {
    NOT_STARTED,
    PREPARING,
    READY,
    PROBLEM;

    /** The one place where the state is worked out. */
    static PointState of(Collection<ReadinessItem> checklist, boolean hasProblem) {
        if (hasProblem) {
            return PROBLEM;
        }
        long done = checklist.stream().filter(ReadinessItem::isDone).count();
        if (done == checklist.size()) {
            return READY;
        }
        return done == 0 ? NOT_STARTED : PREPARING;
    }
}
