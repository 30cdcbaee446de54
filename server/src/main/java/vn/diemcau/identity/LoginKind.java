package vn.diemcau.identity;

/** How somebody came in. */
enum LoginKind {
    ACCOUNT,
    LINK,
    PARTICIPANT
}
