package vn.diemcau.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How the outbox stands.
 *
 * @param oldestWaitsSeconds how long the mail that waits longest has been due; 0 where none is
 */
public record MailBacklog(
        long queued, long sending, long uncertain, long failed, long oldestWaitsSeconds) {

    /**
     * The mails in one state.
     *
     * @param oldestDue when the first of them was due
     */
    record Part(MailState state, long count, Instant oldestDue) {}

    static MailBacklog of(Collection<Part> parts, Instant now) {
        long oldestWaits =
                parts.stream()
                        .filter(part -> part.state == MailState.QUEUED)
                        .mapToLong(part -> Duration.between(part.oldestDue, now).toSeconds())
                        .filter(seconds -> seconds > 0)
                        .findFirst()
                        .orElse(0);
        return new MailBacklog(
                count(parts, MailState.QUEUED),
                count(parts, MailState.SENDING),
                count(parts, MailState.UNCERTAIN),
                count(parts, MailState.FAILED),
                oldestWaits);
    }

    private static long count(Collection<Part> parts, MailState state) {
        return parts.stream().filter(part -> part.state == state).mapToLong(Part::count).sum();
    }
}
