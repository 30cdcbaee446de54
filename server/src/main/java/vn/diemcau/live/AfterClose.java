package vn.diemcau.live;

/** What a client does when its connection has ended; PROTOCOL.md, rules E1 and R4. */
enum AfterClose {
    /** Nothing: it was the client that ended it. */
    NOTHING,
    /** Reconnects with full jitter, and resumes from its revision. */
    RECONNECT,
    /** Fetches a new ticket, then reconnects; where it gets none, it stops and says why. */
    NEW_TICKET,
    /** Reconnects after a pause of five to ten seconds. */
    RECONNECT_LATER,
    /** Stops and says why: coming back would end the same way. */
    STOP,
    /** Stops, keeps what was typed and what waits, and asks for a newer version of itself. */
    RELOAD
}
