package vn.diemcau.login;

/** How somebody came in. */
public enum LoginKind {
    ACCOUNT,
    LINK,
    PARTICIPANT
}
