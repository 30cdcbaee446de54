package vn.diemcau.mail;

import java.util.Map;

/** How far the mails of a batch are. */
public record MailProgress(
        long queued, long sending, long sent, long failed, long uncertain, long discarded) {

    static MailProgress of(Map<MailState, Long> counts) {
        return new MailProgress(
                counts.getOrDefault(MailState.QUEUED, 0L),
                counts.getOrDefault(MailState.SENDING, 0L),
                counts.getOrDefault(MailState.SENT, 0L),
                counts.getOrDefault(MailState.FAILED, 0L),
                counts.getOrDefault(MailState.UNCERTAIN, 0L),
                counts.getOrDefault(MailState.DISCARDED, 0L));
    }
}
