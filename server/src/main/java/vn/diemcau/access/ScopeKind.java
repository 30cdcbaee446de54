package vn.diemcau.access;

/** What a role is limited to. */
public enum ScopeKind {
    SYSTEM,
    EVENT,
    ORGANIZATION,
    /** The point and everything below it. */
    BRIDGE_POINT,
    /** No account is limited to one: nobody names sessions to those who give out roles. */
    SESSION
}
