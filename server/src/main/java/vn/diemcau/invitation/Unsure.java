package vn.diemcau.invitation;

/** Who may be asked once more. */
public enum Unsure {
    NOT_YET,
    TENTATIVE;

    /** Whether somebody with this answer is meant. */
    boolean is(Invitation invitation) {
        return switch (this) {
            case NOT_YET -> invitation.reply == null;
            case TENTATIVE -> invitation.reply == Reply.TENTATIVE;
        };
    }
}
