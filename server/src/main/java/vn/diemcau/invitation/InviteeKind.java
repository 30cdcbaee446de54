package vn.diemcau.invitation;

/** Whom an invitation asks. */
public enum InviteeKind {
    /** A bridge point, through whoever stands for it. */
    POINT,
    /** One person. */
    DELEGATE
}
