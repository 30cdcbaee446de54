package vn.diemcau.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a poll.
 *
 * @param choices the chosen places, from 0
 */
record GivenVote(List<Integer> choices, List<PollWord> words) {

    /** No poll takes more; what is longer is not looked at. */
    private static final int MOST = 20;

    /**
     * Refuses what no poll takes: places or words that are not there, too many, or twice.
     *
     * @param choices null: none
     * @param words null: none
     */
    static GivenVote of(@Nullable List<Integer> choices, @Nullable List<String> words) {
        List<Integer> chosen = orNone(choices);
        List<String> written = orNone(words);
        if (chosen.size() > MOST || written.size() > MOST) {
            throw PollError.INVALID_VOTE.refusal();
        }
        List<PollWord> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String word : written) {
            PollWord one = PollWord.of(word);
            if (keys.add(one.key())) {
                read.add(one);
            }
        }
        if (new HashSet<>(chosen).size() != chosen.size()) {
            throw PollError.INVALID_VOTE.refusal();
        }
        return new GivenVote(chosen, List.copyOf(read));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Refuses what this poll does not take. */
    void requireFit(PollContent asked) {
        boolean wordsAreAsked = asked.kind() == PollKind.WORDS;
        int named = wordsAreAsked ? words.size() : choices.size();
        int besides = wordsAreAsked ? choices.size() : words.size();
        boolean fits =
                besides == 0
                        && named >= 1
                        && named <= asked.mostNamed()
                        && choices.stream().allMatch(place -> 0 <= place && place < asked.places());
        if (!fits) {
            throw PollError.INVALID_VOTE.refusal();
        }
    }

    /** One bit for each chosen place. */
    int chosen() {
        return choices.stream().mapToInt(place -> 1 << place).sum();
    }

    List<String> spellings() {
        return words.stream().map(PollWord::spelling).toList();
    }
}
