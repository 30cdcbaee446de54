package vn.diemcau.event;

/**
 * The life of a session: opened and closed by a person, never by the clock; a closed one may be
 * reopened.
 */
public enum SessionState {
    PLANNED,
    LIVE,
    CLOSED;

    boolean mayBecome(SessionState next) {
        return switch (this) {
            case PLANNED, CLOSED -> next == LIVE;
            case LIVE -> next == CLOSED;
        };
    }
}
