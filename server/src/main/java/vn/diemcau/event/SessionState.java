package vn.diemcau.event;

/**
 * The life of a session: opened and closed by a person, never by the clock; a closed one may be
 * reopened. One that is cancelled before it begins does not come back: people were told.
 */
public enum SessionState {
    PLANNED,
    LIVE,
    CLOSED,
    CANCELLED;

    boolean mayBecome(SessionState next) {
        return switch (this) {
            case PLANNED -> next == LIVE || next == CANCELLED;
            case CLOSED -> next == LIVE;
            case LIVE -> next == CLOSED;
            case CANCELLED -> false;
        };
    }

    /** Whether nothing is prepared for it any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
