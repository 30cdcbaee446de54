package vn.diemcau.onair;

import java.util.Optional;

/** What is done with the call of a point, by the operators and by the point. */
public enum CallStep {
    /** The first of every call. */
    CALL,
    /** Says when it will be on air; said again it counts anew. */
    STANDBY,
    /** The point is ready. */
    ACKNOWLEDGE,
    /** The point cannot be on air. */
    REFUSE,
    AIR,
    DONE,
    /** Takes the call back. */
    CANCEL;

    /** The state that follows; empty where the step is not possible. */
    Optional<CallState> from(CallState state) {
        return switch (state) {
            case CALLED, STANDBY ->
                    switch (this) {
                        case STANDBY -> Optional.of(CallState.STANDBY);
                        case ACKNOWLEDGE -> Optional.of(CallState.READY);
                        case REFUSE -> Optional.of(CallState.REFUSED);
                        case AIR -> Optional.of(CallState.ON_AIR);
                        case CANCEL -> Optional.of(CallState.CANCELLED);
                        case CALL, DONE -> Optional.empty();
                    };
            case READY ->
                    switch (this) {
                        // It has answered already: another moment is no other question.
                        case STANDBY -> Optional.of(CallState.READY);
                        case REFUSE -> Optional.of(CallState.REFUSED);
                        case AIR -> Optional.of(CallState.ON_AIR);
                        case CANCEL -> Optional.of(CallState.CANCELLED);
                        case CALL, ACKNOWLEDGE, DONE -> Optional.empty();
                    };
            case ON_AIR -> this == DONE ? Optional.of(CallState.DONE) : Optional.empty();
            case DONE, REFUSED, CANCELLED -> Optional.empty();
        };
    }
}
