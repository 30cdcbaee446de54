package vn.diemcau.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param failure why it was not sent, or is uncertain; null otherwise
 * @param serverReply what the SMTP server said, where it said something; may hold the address
 * @param at when it reached this state for good; null while it is under way
 */
public record MailStatus(
        MailState state,
        int attempts,
        @Nullable MailFailure failure,
        @Nullable String serverReply,
        @Nullable Instant at) {}
