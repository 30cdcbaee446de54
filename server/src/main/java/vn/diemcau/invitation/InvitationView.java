package vn.diemcau.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.mail.BounceReason;
import vn.diemcau.mail.MailFailure;
import vn.diemcau.mail.MailState;

/**
 * An invitation as its organizer sees it: of a bridge point, or of a delegate.
 *
 * @param level of the bridge point
 * @param seatName where the delegate sits; null: in the main room
 * @param unitName where the delegate comes from
 * @param delivery of the letter that was sent last
 * @param serverReply what the SMTP server said of it
 * @param passDelivery of the mail with the pass; null where none was sent
 * @param answerOutdated the time or place changed since it was answered
 * @param cameBack why mail to this address comes back; null where it does not
 */
public record InvitationView(
        UUID id,
        @Nullable UUID pointId,
        @Nullable UUID delegateId,
        @Nullable PointLevel level,
        @Nullable String pointName,
        @Nullable String seatName,
        @Nullable String groupName,
        @Nullable String provinceName,
        @Nullable String unitName,
        @Nullable String recipientName,
        @Nullable String recipientPosition,
        String recipientAddress,
        InvitationState state,
        Instant invitedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant withdrawnAt,
        @Nullable MailState delivery,
        @Nullable MailFailure failure,
        @Nullable String serverReply,
        @Nullable MailState passDelivery,
        @Nullable BounceReason cameBack,
        @Nullable Reply reply,
        @Nullable String replyNote,
        @Nullable Instant repliedAt,
        boolean answerOutdated) {}
