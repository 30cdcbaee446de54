package vn.diemcau.event;

/**
 * Fired in the transaction in which a session of a draft is deleted, before it is. Whoever keeps
 * what was prepared in it and must not vanish unasked observes this and takes it away.
 */
public record SessionRemoving(SessionId session) {}
