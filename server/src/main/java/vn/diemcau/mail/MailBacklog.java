package vn.diemcau.mail;

/**
 * How the outbox stands.
 *
 * @param oldestWaitsSeconds how long the mail that waits longest has been due; 0 where none is
 */
public record MailBacklog(
        long queued, long sending, long uncertain, long failed, long oldestWaitsSeconds) {}
