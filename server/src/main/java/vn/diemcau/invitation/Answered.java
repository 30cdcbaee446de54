package vn.diemcau.invitation;

/** Invitations by their answer. */
public enum Answered {
    ACCEPTED,
    DECLINED,
    NOT_YET
}
