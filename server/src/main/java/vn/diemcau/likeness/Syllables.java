package vn.diemcau.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The syllables of a Vietnamese text, as they compare: whatever the case, the punctuation, the form
 * of Unicode, repeated letters and the short forms of chats and offices.
 *
 * @param folded without accents, đ as d
 * @param exact with accents, wherever in the syllable they were typed ("hòa", "hoà")
 */
record Syllables(List<String> folded, List<String> exact, boolean hasAccents) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern I_OR_Y = Pattern.compile("(h|k|l|m|s|t|v|qu)y");

    static Syllables of(String text) {
        List<String> folded = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        boolean accents = false;
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String word : WORD.matcher(lower).results().map(MatchResult::group).toList()) {
            accents |= !fold(word).equals(word);
            for (String syllable : ShortForms.written(fold(word), word)) {
                folded.add(spelt(fold(syllable)));
                exact.add(key(syllable));
            }
        }
        return new Syllables(List.copyOf(folded), List.copyOf(exact), accents);
    }

    int size() {
        return folded.size();
    }

    /** Without accents, đ as d, a repeated letter once. */
    private static String fold(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
        return REPEATED.matcher(bare).replaceAll("$1");
    }

    /** Kỳ and kì, lý and lí are the same words in two spellings; f and w are ph and qu in chats. */
    private static String spelt(String folded) {
        String known = folded;
        if (known.length() > 1 && known.charAt(0) == 'f') {
            known = "ph" + known.substring(1);
        }
        if (known.length() > 1 && known.charAt(0) == 'w') {
            known = "qu" + known.substring(1);
        }
        return I_OR_Y.matcher(known).matches()
                ? known.substring(0, known.length() - 1) + 'i'
                : known;
    }

    /**
     * The letters and then the accents, so that it does not matter above which vowel they stand.
     */
    private static String key(String word) {
        String parts =
                Normalizer.normalize(REPEATED.matcher(word).replaceAll("$1"), Normalizer.Form.NFD);
        String marks =
                parts.codePoints()
                        .filter(Syllables::isMark)
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        return spelt(MARKS.matcher(parts).replaceAll("")) + marks;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
