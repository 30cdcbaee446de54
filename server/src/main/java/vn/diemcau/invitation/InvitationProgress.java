package vn.diemcau.invitation;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.mail.MailState;

/**
 * How far the letters of a session's invitations are, and what was answered.
 *
 * @param answersOutdated who answered before the time or place changed
 * @param passesFailed who comes and did not get the mail with the pass
 */
public record InvitationProgress(
        long invited,
        long withdrawn,
        long queued,
        long sent,
        long failed,
        long uncertain,
        long accepted,
        long tentative,
        long declined,
        long notAnswered,
        long answersOutdated,
        long passesFailed,
        Notices notices,
        UpdateView update) {

    /** The letters that say to those who were invited that it no longer holds. */
    public record Notices(long waiting, long sent, long failed, long uncertain) {}

    /** How many invitations share this state, delivery and reply. */
    record Count(
            InvitationState state,
            @Nullable MailState delivery,
            @Nullable MailState pass,
            @Nullable Reply reply,
            long invitations) {}

    static InvitationProgress of(List<Count> counts, long answersOutdated, UpdateView update) {
        return new InvitationProgress(
                sum(counts, count -> true),
                counts.stream()
                        .filter(count -> count.state() == InvitationState.WITHDRAWN)
                        .mapToLong(Count::invitations)
                        .sum(),
                sum(
                        counts,
                        count ->
                                count.delivery() == MailState.QUEUED
                                        || count.delivery() == MailState.SENDING),
                sum(counts, count -> count.delivery() == MailState.SENT),
                sum(counts, count -> count.delivery() == MailState.FAILED),
                sum(counts, count -> count.delivery() == MailState.UNCERTAIN),
                sum(counts, count -> count.reply() == Reply.ACCEPTED),
                sum(counts, count -> count.reply() == Reply.TENTATIVE),
                sum(counts, count -> count.reply() == Reply.DECLINED),
                sum(counts, count -> count.reply() == null),
                answersOutdated,
                sum(
                        counts,
                        count ->
                                count.reply() == Reply.ACCEPTED
                                        && count.pass() == MailState.FAILED),
                new Notices(
                        withdrawn(counts, MailState.QUEUED, MailState.SENDING),
                        withdrawn(counts, MailState.SENT),
                        withdrawn(counts, MailState.FAILED),
                        withdrawn(counts, MailState.UNCERTAIN)),
                update);
    }

    private static long withdrawn(List<Count> counts, MailState... deliveries) {
        return counts.stream()
                .filter(count -> count.state() == InvitationState.WITHDRAWN)
                .filter(count -> List.of(deliveries).contains(count.delivery()))
                .mapToLong(Count::invitations)
                .sum();
    }

    // Those that still count; what was withdrawn stands apart.
    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream()
                .filter(count -> count.state() == InvitationState.ACTIVE)
                .filter(which)
                .mapToLong(Count::invitations)
                .sum();
    }
}
