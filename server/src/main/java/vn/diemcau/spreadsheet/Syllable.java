package vn.diemcau.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word can be Vietnamese: one syllable of a known beginning and one of the about 160
 * rhymes, with at most one tone. By this a text in the wrong encoding gives itself away.
 */
final class Syllable {

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?(.*)");

    private static final Set<String> RHYMES =
            Set.of(
                    """
                    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ăk \
                    âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
                    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
                    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet \
                    oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
                    u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut \
                    uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
                    y ya ych yêm yên yêng yêt yêu yn ynh yt\
                    """
                            .split(" ", -1));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Syllables that end so abruptly have only these two tones. */
    private static final Pattern STOPPED = Pattern.compile(".*(c|ch|p|t)");

    private Syllable() {}

    static boolean is(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(parts.length());
        StringBuilder tones = new StringBuilder();
        for (int at = 0; at < parts.length(); at++) {
            char part = parts.charAt(at);
            (TONES.indexOf(part) >= 0 ? tones : bare).append(part);
        }
        if (tones.length() > 1) {
            return false;
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return hasRhyme(letters) && fits(tones.toString(), letters);
    }

    private static boolean hasRhyme(String letters) {
        Matcher split = BEGINNING.matcher(letters);
        // "gi" alone is a beginning and a rhyme in one: gì, gìn, giêng.
        return split.matches()
                && (RHYMES.contains(split.group(2))
                        || (letters.startsWith("gi") && RHYMES.contains(letters.substring(1))));
    }

    private static boolean fits(String tone, String letters) {
        return tone.isEmpty()
                || tone.equals("\u0301")
                || tone.equals("\u0323")
                || !STOPPED.matcher(letters).matches();
    }
}
