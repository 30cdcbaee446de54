package vn.diemcau.event;

/** The life of an event. Nothing is announced from a draft, and nothing comes back from the end. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    /** From its first open session until it is closed by hand. */
    LIVE,
    CLOSED,
    CANCELLED;

    boolean mayBecome(EventState next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == LIVE || next == CANCELLED;
            case LIVE -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Whether its sessions may be open. */
    boolean letsSessionsOpen() {
        return this == PUBLISHED || this == LIVE;
    }

    /** Whether what it says, and what belongs to it, may still be changed. */
    public boolean isEditable() {
        return this != CLOSED && this != CANCELLED;
    }
}
