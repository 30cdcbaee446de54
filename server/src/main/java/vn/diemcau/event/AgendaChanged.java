package vn.diemcau.event;

/**
 * Fired when a session's times or its agenda were changed and that is durable. Whoever tells people
 * of it observes this and reads the agenda: this is a hint, which may be lost.
 */
public record AgendaChanged(SessionId session) {}
