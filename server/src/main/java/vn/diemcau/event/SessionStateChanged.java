package vn.diemcau.event;

/**
 * Fired when a session was opened, closed or reopened and that is durable. Whoever tells people of
 * it observes this; it is a hint, for the truth is the session's state.
 */
public record SessionStateChanged(SessionSummary session) {}
