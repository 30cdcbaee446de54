package vn.diemcau.access;

/** What a role is limited to. */
public enum ScopeKind {
    SYSTEM,
    EVENT,
    ORGANIZATION,
    /** The point and everything below it. */
    BRIDGE_POINT,
    /** An organization within one event; comes by a link alone, which that event has issued. */
    EVENT_UNIT,
    /** No account is limited to one: nobody names sessions to those who give out roles. */
    SESSION
}
