package vn.diemcau.invitation;

/** What the invited answered. */
public enum Reply {
    ACCEPTED,
    DECLINED
}
