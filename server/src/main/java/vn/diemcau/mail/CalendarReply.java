package vn.diemcau.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered in a calendar. Nothing in it is proven but that its sender knew the UID,
 * which stands in the letter to the one invited and nowhere else.
 *
 * @param attendee who answers, as that calendar names them; often another address of the same
 *     person, or whoever the letter was passed on to
 * @param sequence of the appointment that was answered: lower than ours, an old one
 * @param saidAt when the calendar wrote it, by its own clock
 * @param comment a line from whoever answered
 */
public record CalendarReply(
        String uid,
        MailAddress attendee,
        Answer answer,
        int sequence,
        Instant saidAt,
        @Nullable String comment) {

    /** PARTSTAT, as far as it is an answer. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }
}
