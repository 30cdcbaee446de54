package vn.diemcau.floor;

import java.util.Arrays;
import java.util.List;

/** Where a request to speak stands. */
public enum FloorState {
    /** Has its place in the queue. */
    WAITING,
    /** Gets ready: the line is checked, the speaker goes to the microphone. */
    CALLED,
    /** Speaks right now; one in a session. */
    SPEAKING,
    /** Has spoken. */
    DONE,
    /** Taken back by whoever asked. */
    WITHDRAWN,
    /** The people who run the session said no; whoever asked reads why. */
    DECLINED;

    static final List<FloorState> OPEN =
            Arrays.stream(values()).filter(FloorState::isOpen).toList();

    static final List<FloorState> PAST =
            Arrays.stream(values()).filter(state -> !state.isOpen()).toList();

    boolean isOpen() {
        return switch (this) {
            case WAITING, CALLED, SPEAKING -> true;
            case DONE, WITHDRAWN, DECLINED -> false;
        };
    }
}
