package vn.diemcau.event;

/**
 * Fired in the transaction in which a session that was not held is cancelled, by itself or with its
 * event. Whoever lets people into it observes this.
 */
public record SessionCancelled(SessionId session) {}
