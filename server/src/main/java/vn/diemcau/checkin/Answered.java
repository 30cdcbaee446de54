package vn.diemcau.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.invitation.Reply;

/**
 * What a delegate said to the invitation. Whatever it was, whoever stands at the door is let in.
 */
public enum Answered {
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    /** Invited, and nothing was heard. */
    NOT_YET,
    /** No invitation stands, so that there was nothing to answer. */
    NOT_INVITED;

    static Answered of(@Nullable UUID invitation, @Nullable Reply reply) {
        if (invitation == null) {
            return NOT_INVITED;
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
