package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How people voted, in three queries at most however many polls and votes there are. */
@ApplicationScoped
class PollResults {

    /** More fit on no screen. */
    static final int MOST_WORDS = 60;

    private final PollRepository polls;
    private final BallotRepository ballots;

    @Inject
    PollResults(PollRepository polls, BallotRepository ballots) {
        this.polls = polls;
        this.ballots = ballots;
    }

    PollResult of(Poll poll) {
        return Objects.requireNonNull(of(List.of(poll)).get(poll.id()));
    }

    Map<PollId, PollResult> of(Collection<Poll> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<PollId, Tally> tallies = polls.listTallies(asked.stream().map(Poll::id).toList());
        Map<PollId, List<PollResult.WordCount>> words =
                ballots.listMostFrequent(
                        asked.stream()
                                .filter(poll -> poll.content().kind() == PollKind.WORDS)
                                .map(Poll::id)
                                .toList(),
                        MOST_WORDS);
        Map<PollId, PollResult> results = new HashMap<>();
        tallies.forEach(
                (id, tally) -> results.put(id, tally.result(words.getOrDefault(id, List.of()))));
        return results;
    }
}
