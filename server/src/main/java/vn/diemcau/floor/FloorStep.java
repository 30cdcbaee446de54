package vn.diemcau.floor;

import java.util.EnumSet;
import java.util.Set;

/** The steps by which the people who run a session move a request on, or back again. */
public enum FloorStep {
    CALL(FloorState.CALLED),
    /** Undoes a call: it stands where it stood, and the turn was none. */
    UNCALL(FloorState.WAITING),
    START(FloorState.SPEAKING),
    FINISH(FloorState.DONE),
    /** Undoes a finish; the time goes on from the start. */
    RESUME(FloorState.SPEAKING),
    /** Was called and is not there: waits again, and lets one other go first. */
    SKIP(FloorState.WAITING),
    DECLINE(FloorState.DECLINED),
    /** Undoes a decline. */
    RECONSIDER(FloorState.WAITING);

    private final FloorState to;

    FloorStep(FloorState to) {
        this.to = to;
    }

    FloorState to() {
        return to;
    }

    boolean isPossibleFrom(FloorState state) {
        return from().contains(state);
    }

    private Set<FloorState> from() {
        return switch (this) {
            case CALL -> EnumSet.of(FloorState.WAITING);
            case UNCALL, START, SKIP -> EnumSet.of(FloorState.CALLED);
            case FINISH -> EnumSet.of(FloorState.SPEAKING);
            case RESUME -> EnumSet.of(FloorState.DONE);
            case DECLINE -> EnumSet.of(FloorState.WAITING, FloorState.CALLED);
            case RECONSIDER -> EnumSet.of(FloorState.DECLINED);
        };
    }
}
