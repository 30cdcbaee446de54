package vn.diemcau.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionSummary;

/**
 * What the invited see on the page of their link.
 *
 * @param place of the main point
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
        String pointName,
        @Nullable String recipientName,
        @Nullable String message,
        @Nullable Reply reply,
        @Nullable String note,
        @Nullable Instant repliedAt,
        boolean mayAnswer) {

    static ReplyView of(Invitation invitation, SessionSummary session) {
        return new ReplyView(
                session.eventTitle(),
                session.number(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.form(),
                invitation.pointName,
                invitation.recipientName,
                invitation.message,
                invitation.reply,
                invitation.replyNote,
                invitation.repliedAt,
                InvitingRule.find(session).isEmpty());
    }
}
