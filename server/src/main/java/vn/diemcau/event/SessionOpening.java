package vn.diemcau.event;

/**
 * Fired while a session is being opened or reopened, in the same transaction and before anybody
 * hears of it. Whoever knows why it must not be open now observes this and refuses.
 */
public record SessionOpening(SessionId session) {}
