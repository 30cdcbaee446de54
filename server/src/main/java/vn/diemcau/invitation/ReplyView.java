package vn.diemcau.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.document.DocumentSummary;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionSummary;

/**
 * What the invited see on the page of their link.
 *
 * @param language the tag of that of the letter
 * @param place of the main point
 * @param pointName the bridge point, or where a delegate sits; null: the main room
 * @param answeredFor the time and place to which it was answered, where others hold since
 * @param maySubstitute false for points, and for substitutes, who pass nothing on
 * @param substitute who was named to go instead and waits for confirmation
 * @param substituteUnreachable no address was given for the one who waits
 * @param documents official ones that the invited gets
 * @param mayAnswer false once the session is closed
 */
public record ReplyView(
        String language,
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
        @Nullable Told answeredFor,
        boolean maySubstitute,
        @Nullable String substitute,
        boolean substituteUnreachable,
        List<DocumentSummary> documents,
        boolean mayAnswer) {

    static ReplyView of(
            Invitation invitation,
            SessionSummary session,
            boolean isSubstitute,
            Optional<WaitingSubstitute> substitute,
            List<DocumentSummary> documents) {
        return new ReplyView(
                invitation.language,
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
                invitation.answeredFor(session).orElse(null),
                invitation.kind() == InviteeKind.DELEGATE && !isSubstitute,
                substitute.map(WaitingSubstitute::name).orElse(null),
                substitute.filter(waiting -> waiting.email() == null).isPresent(),
                documents,
                InvitingRule.find(session).isEmpty());
    }
}
