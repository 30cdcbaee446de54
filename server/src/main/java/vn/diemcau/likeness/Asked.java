package vn.diemcau.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as it compares with others.
 *
 * @param weights how much each syllable says
 * @param weight all of them together
 * @param pairs neighbouring syllables that say something
 * @param wellFormed which of the syllables can be one
 * @param named which of the things that exclude each other it names
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never changed, never handed out.
record Asked(
        Syllables syllables,
        double[] weights,
        double weight,
        Set<String> pairs,
        Set<String> numbers,
        boolean[] wellFormed,
        int[] named) {

    static Asked of(String text) {
        Syllables syllables = Syllables.of(text);
        List<String> folded = syllables.folded();
        double[] weights = folded.stream().mapToDouble(Wording::weight).toArray();
        double weight = 0;
        for (double one : weights) {
            weight += one;
        }
        boolean[] wellFormed = new boolean[weights.length];
        for (int at = 0; at < weights.length; at++) {
            wellFormed[at] = Spelling.isWellFormed(folded.get(at));
        }
        return new Asked(
                syllables,
                weights,
                weight,
                pairs(folded),
                folded.stream().filter(Asked::isNumber).collect(Collectors.toUnmodifiableSet()),
                wellFormed,
                Wording.named(folded));
    }

    private static Set<String> pairs(List<String> folded) {
        List<String> said = folded.stream().filter(one -> !Wording.isEmpty(one)).toList();
        Set<String> pairs = new HashSet<>();
        for (int at = 1; at < said.size(); at++) {
            pairs.add(said.get(at - 1) + ' ' + said.get(at));
        }
        return Set.copyOf(pairs);
    }

    private static boolean isNumber(String folded) {
        return folded.chars().allMatch(Character::isDigit);
    }
}
