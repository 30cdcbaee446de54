package vn.diemcau.poll;

import java.util.List;

/**
 * How people voted.
 *
 * @param ballots how many people voted
 * @param counts how often each place was chosen; empty where words are asked for
 * @param words those given most often, the most frequent first
 */
public record PollResult(int ballots, List<Integer> counts, List<WordCount> words) {

    /**
     * A word as the first who gave it spelled it.
     *
     * @param hidden whether a moderator keeps it from participants and the stage
     */
    public record WordCount(String word, int votes, boolean hidden) {}

    /** What participants and the stage may see of it. */
    PollResult withoutHidden() {
        return new PollResult(
                ballots, counts, words.stream().filter(word -> !word.hidden()).toList());
    }
}
