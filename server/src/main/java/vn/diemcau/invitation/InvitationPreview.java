package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.mail.Letter;

/**
 * What inviting would do.
 *
 * @param obstacle the code of the rule that forbids inviting now; null where it is open
 * @param recipients those without an address first
 * @param sample the letter as one of them gets it; null where nobody would get one
 */
public record InvitationPreview(
        @Nullable String obstacle,
        Counts counts,
        Page<RecipientView> recipients,
        @Nullable Sample sample) {

    /** How many of the selected points meet which fate. */
    public record Counts(
            long selected, long willBeInvited, long invitedBefore, long withoutAddress) {}

    /** A letter and whom it is for; its links open nothing. */
    public record Sample(String to, @Nullable String toName, Letter letter) {}
}
