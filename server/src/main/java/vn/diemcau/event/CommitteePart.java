package vn.diemcau.event;

/** The two bodies around an event: ban tổ chức, tổ thư ký. */
public enum CommitteePart {
    ORGANIZING,
    SECRETARIAT
}
