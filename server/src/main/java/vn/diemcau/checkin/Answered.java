package vn.diemcau.checkin;

import org.jspecify.annotations.Nullable;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

/** What a delegate said to the invitation. Whatever it was, whoever was asked is let in. */
public enum Answered {
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    /** Invited, and nothing was heard. */
    NOT_YET,
    /** Nobody asked them. */
    NOT_INVITED,
    /** The invitation was taken back; at a door they are as one whose name was withdrawn. */
    TAKEN_BACK;

    /**
     * @param invitation null: there is none
     */
    public static Answered of(@Nullable InvitationState invitation, @Nullable Reply reply) {
        if (invitation == null) {
            return NOT_INVITED;
        }
        if (invitation == InvitationState.WITHDRAWN) {
            return TAKEN_BACK;
        }
        if (reply == null) {
            return NOT_YET;
        }
        return switch (reply) {
            case ACCEPTED -> ACCEPTED;
            case TENTATIVE -> TENTATIVE;
            case DECLINED -> DECLINED;
        };
    }
}
