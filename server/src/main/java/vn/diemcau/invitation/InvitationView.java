package vn.diemcau.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.mail.MailFailure;
import vn.diemcau.mail.MailState;

/**
 * An invitation as its organizer sees it.
 *
 * @param delivery of the letter that was sent last
 * @param serverReply what the SMTP server said of it
 */
public record InvitationView(
        UUID id,
        UUID pointId,
        PointLevel level,
        String pointName,
        @Nullable String provinceName,
        @Nullable String recipientName,
        String recipientAddress,
        InvitationState state,
        Instant invitedAt,
        @Nullable MailState delivery,
        @Nullable MailFailure failure,
        @Nullable String serverReply,
        @Nullable Reply reply,
        @Nullable String replyNote,
        @Nullable Instant repliedAt) {}
