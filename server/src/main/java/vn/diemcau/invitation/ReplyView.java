package vn.diemcau.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionSummary;

/**
 * What the invited see on the page of their link.
 *
 * @param place of the main point
 * @param pointName the bridge point, or where a delegate sits; null: the main room
 * @param substitute who was named to go instead and waits for confirmation
 * @param mayAnswer false once the session is closed
 */
public record ReplyView(
        String eventTitle,
        int sessionNumber,
        String sessionTitle,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        SessionForm form,
        InviteeKind kind,
        @Nullable String pointName,
        @Nullable String recipientName,
        @Nullable String recipientPosition,
        @Nullable String unitName,
        @Nullable String groupName,
        @Nullable String message,
        @Nullable Reply reply,
        @Nullable String note,
        @Nullable Instant repliedAt,
        @Nullable String substitute,
        boolean mayAnswer) {

    static ReplyView of(
            Invitation invitation, SessionSummary session, @Nullable String substitute) {
        return new ReplyView(
                session.eventTitle(),
                session.number(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.form(),
                invitation.kind(),
                invitation.pointName,
                invitation.recipientName,
                invitation.recipientPosition,
                invitation.unitName,
                invitation.groupName,
                invitation.message,
                invitation.reply,
                invitation.replyNote,
                invitation.repliedAt,
                substitute,
                InvitingRule.find(session).isEmpty());
    }
}
