package vn.diemcau.invitation;

/** Invitations by their answer. */
public enum ReplyFilter {
    ACCEPTED,
    DECLINED,
    NOT_YET
}
