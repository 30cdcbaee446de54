package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.mail.Letter;

/**
 * What inviting would do.
 *
 * @param obstacle the code of the rule that forbids inviting now; null where it is open
 * @param withoutDocument of those who would be invited, who has no official letter; null: of points
 * @param withoutPoint of those who would be invited, who is to sit at a point of their own and has
 *     none: their letters name the place of the main point; null: of points
 * @param recipients those without an address first
 * @param sample the letter as one of them gets it; null where nobody would get one
 */
public record InvitationPreview(
        @Nullable String obstacle,
        Counts counts,
        @Nullable Long withoutDocument,
        @Nullable Long withoutPoint,
        Page<RecipientView> recipients,
        @Nullable Sample sample) {

    /** Selects {@link Counts}; what makes an address of it is put in. */
    static final String COUNTS =
            """
            count(*),
            coalesce(sum(case when i.id is null and %1$s and u.id is null then 1 else 0 end), 0),
            coalesce(sum(case when i.id is not null then 1 else 0 end), 0),
            coalesce(sum(case when i.id is null and not (%1$s) then 1 else 0 end), 0),
            coalesce(sum(case when i.id is null and u.id is not null then 1 else 0 end), 0)\
            """;

    /** How many of the selected meet which fate. */
    public record Counts(
            long selected,
            long willBeInvited,
            long invitedBefore,
            long withoutAddress,
            long cameBack) {}

    /** A letter and whom it is for; its links open nothing. */
    public record Sample(String to, @Nullable String toName, Letter letter) {}
}
