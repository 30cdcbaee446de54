package vn.diemcau.likeness;

import java.util.regex.Pattern;

/** The slips that Vietnamese writers make. */
final class Spelling {

    /** What a syllable without accents can be; "luog" and "giaos" cannot. */
    private static final Pattern WELL_FORMED =
            Pattern.compile(
                    "(b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|nh|ph?|qu|r|s|th?|tr|v|x)?"
                            + "[aeiouy]{1,3}(ch?|m|ng?|nh|p|t)?");

    /** Different letters that many people speak alike. */
    private static final String[][] SOUNDS = {
        {"s", "x"}, {"tr", "ch"}, {"l", "n"}, {"d", "gi"}, {"r", "d"}
    };

    private static final int SHORTEST = 4;

    private Spelling() {}

    /** Whether one, without accents, is likely the other with a slip of the finger or the ear. */
    static boolean isSlip(String one, String other) {
        return isSlip(one, isWellFormed(one), other, isWellFormed(other));
    }

    /** The same, where it is known already what each of them is. */
    static boolean isSlip(String one, boolean wellFormed, String other, boolean otherWellFormed) {
        if (Math.min(one.length(), other.length()) < SHORTEST
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        if (!wellFormed || !otherWellFormed) {
            return isOneLetterAway(one, other);
        }
        for (String[] sound : SOUNDS) {
            if (differByStart(one, other, sound[0], sound[1])
                    || differByStart(other, one, sound[0], sound[1])) {
                return true;
            }
        }
        return false;
    }

    /** Many people hear no difference between the two accents of "nghỉ" and "nghĩ". */
    static boolean soundsAlike(String exact, String other) {
        return exact.replace('\u0303', '\u0309').equals(other.replace('\u0303', '\u0309'));
    }

    static boolean isWellFormed(String folded) {
        return WELL_FORMED.matcher(folded).matches();
    }

    private static boolean differByStart(
            String one, String other, String start, String otherStart) {
        return one.startsWith(start)
                && other.startsWith(otherStart)
                && one.substring(start.length()).equals(other.substring(otherStart.length()));
    }

    /** One letter too many, too few, or another one. */
    private static boolean isOneLetterAway(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int goesOn = longer.length() > shorter.length() ? same : same + 1;
        return shorter.substring(Math.min(goesOn, shorter.length()))
                .equals(longer.substring(Math.min(same + 1, longer.length())));
    }
}
