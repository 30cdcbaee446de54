package vn.diemcau.event;

/**
 * Fired in the transaction in which a session gets other times. Whoever keeps something that ends
 * with the session observes this.
 */
public record SessionMoved(SessionId session) {}
