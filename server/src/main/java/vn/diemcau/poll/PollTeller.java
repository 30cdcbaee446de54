package vn.diemcau.poll;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what about a poll. */
final class PollTeller {

    private static final Audience THOSE_WHO_RUN_IT = Audience.of(MODERATOR, ORGANIZER);

    /** The whole hall sees the stage: it knows what participants know. */
    private static final Audience THE_HALL = Audience.of(PARTICIPANT, STAGE, CHAIR);

    private PollTeller() {}

    static void changed(Facts facts, Poll poll, PollResult result) {
        facts.tell(THOSE_WHO_RUN_IT, new PollFact.Changed(poll.view(result)));
        if (poll.state().isPublished()) {
            facts.tell(THE_HALL, new PollFact.Published(poll.published(result)));
        }
    }

    static void removed(Facts facts, PollId id) {
        facts.tell(THOSE_WHO_RUN_IT, new PollFact.Removed(id));
    }

    /** New counts: of polls whose result is not shown the hall hears nothing at all. */
    static void voted(Facts facts, List<Poll> polls, Map<PollId, PollResult> results) {
        facts.tell(THOSE_WHO_RUN_IT, told(polls, results, UnaryOperator.identity()));
        List<Poll> shown = polls.stream().filter(Poll::isShown).toList();
        if (!shown.isEmpty()) {
            facts.tell(THE_HALL, told(shown, results, PollResult::withoutHidden));
        }
    }

    private static PollFact.Results told(
            List<Poll> polls, Map<PollId, PollResult> results, UnaryOperator<PollResult> visible) {
        return new PollFact.Results(
                polls.stream()
                        .map(
                                poll ->
                                        new PollFact.Result(
                                                poll.id(),
                                                visible.apply(
                                                        Objects.requireNonNull(
                                                                results.get(poll.id())))))
                        .toList());
    }
}
