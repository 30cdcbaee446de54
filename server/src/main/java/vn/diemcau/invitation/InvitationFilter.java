package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.mail.MailState;

/**
 * Which invitations of a session a list is to have; null asks for all.
 *
 * @param group of delegates
 * @param unit an organization that sends delegates, or where they work
 * @param cameBack only those to addresses from which mail comes back
 * @param answerOutdated only those answered before the time or place changed
 * @param passFailed only those whose pass did not leave
 */
record InvitationFilter(
        @Nullable String searched,
        @Nullable ReplyFilter answered,
        @Nullable MailState delivery,
        @Nullable PointLevel level,
        @Nullable InvitationState state,
        @Nullable InviteeKind kind,
        @Nullable UUID group,
        @Nullable UUID unit,
        @Nullable UUID province,
        boolean cameBack,
        boolean passFailed,
        boolean answerOutdated) {}
