package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.mail.MailState;

/** Which invitations of a session a list is to have; null asks for all. */
record InvitationFilter(
        @Nullable String searched,
        @Nullable ReplyFilter answered,
        @Nullable MailState delivery,
        @Nullable PointLevel level,
        @Nullable InvitationState state) {}
