package vn.diemcau.invitation;

/** Invitations by their answer. */
public enum ReplyFilter {
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    NOT_YET
}
