package vn.diemcau.invitation;

/** What the invited answered. */
public enum Reply {
    ACCEPTED,
    /** Perhaps: it counts as an answer, and may be asked for again. */
    TENTATIVE,
    DECLINED
}
