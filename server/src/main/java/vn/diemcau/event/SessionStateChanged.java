package vn.diemcau.event;

/**
 * Fired when a session was opened, closed or reopened and that is durable. Whoever tells people of
 * it observes this and reads the state: this is a hint, which may be lost, and by the time it is
 * heard the session may have changed again.
 */
public record SessionStateChanged(SessionId session) {}
