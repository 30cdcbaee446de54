package vn.diemcau.feedback;

import vn.diemcau.mail.MailProgress;

/**
 * How far asking and answering are.
 *
 * @param points bridge points of the session
 * @param reachable those of them that have an address now
 * @param asked those that had a mail queued; the others have no address
 * @param complete whether all that can be asked were
 */
public record FeedbackFormProgress(
        FeedbackFormState state,
        long points,
        long reachable,
        long asked,
        boolean complete,
        MailProgress mails,
        long responses) {}
