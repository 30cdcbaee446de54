package vn.diemcau.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How often each place of a poll was chosen. Changed only on the writer of the session's channel,
 * which writes it once for all votes of a transaction.
 */
@Entity
@Table(name = "poll_tally")
class Tally {

    @Id
    @Column(name = "poll_id")
    private UUID pollId;

    @Column private int ballots;
    @Column private String counts;
    @Column private long turns;

    @Column(name = "turns_told")
    private long turnsTold;

    protected Tally() {}

    Tally(Poll poll) {
        this.pollId = poll.id().value();
        reset(poll);
    }

    /** As many zeros as the poll has places. */
    void reset(Poll poll) {
        write(new int[poll.content().places()]);
    }

    /** As if nobody had voted. */
    void clear(Poll poll) {
        reset(poll);
        ballots = 0;
        turnsTold = turns;
    }

    /** Counts a vote instead of the one that the same person gave before. */
    void count(int before, int now, boolean first) {
        int[] all = read();
        for (int place = 0; place < all.length; place++) {
            all[place] += bit(now, place) - bit(before, place);
        }
        write(all);
        ballots += first ? 1 : 0;
        turns++;
    }

    private static int bit(int chosen, int place) {
        return chosen >> place & 1;
    }

    /** People are told it as it is now. */
    void told() {
        turnsTold = turns;
    }

    PollId poll() {
        return new PollId(pollId);
    }

    PollResult result(List<PollResult.WordCount> words) {
        return new PollResult(ballots, Arrays.stream(read()).boxed().toList(), words);
    }

    private int[] read() {
        String numbers = counts.substring(1, counts.length() - 1);
        return numbers.isEmpty()
                ? new int[0]
                : Arrays.stream(numbers.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private void write(int[] all) {
        counts =
                Arrays.stream(all)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "[", "]"));
    }
}
