package vn.diemcau.onair;

import java.util.Arrays;
import java.util.List;

/** Where the call of a point stands. */
public enum CallState {
    /** The point is asked to get ready. */
    CALLED,
    /** It was told when it will be on air, and has not answered yet. */
    STANDBY,
    /** Somebody at the point has said that it is ready. */
    READY,
    /** It is in the picture; one in a session. */
    ON_AIR,
    /** It was in the picture. */
    DONE,
    /** Somebody at the point has said that it cannot be on air, and why. */
    REFUSED,
    /** Taken back before it was on air. */
    CANCELLED;

    /** Those of which a session has one at most, beside the one on air. */
    static final List<CallState> COMING =
            Arrays.stream(values()).filter(CallState::isComing).toList();

    static final List<CallState> OPEN = Arrays.stream(values()).filter(CallState::isOpen).toList();

    boolean isComing() {
        return switch (this) {
            case CALLED, STANDBY, READY -> true;
            case ON_AIR, DONE, REFUSED, CANCELLED -> false;
        };
    }

    boolean isOpen() {
        return isComing() || this == ON_AIR;
    }
}
