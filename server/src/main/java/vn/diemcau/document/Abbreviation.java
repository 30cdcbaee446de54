package vn.diemcau.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * How the symbols of documents name a body, as far as its name tells: {@code SGDĐTLS} for {@code Sở
 * GD&ĐT Lạng Sơn}. What its register has says it better.
 */
final class Abbreviation {

    /** Longer than this no office writes it. */
    private static final int LONGEST = 20;

    /** Huyền, sắc, ngã, hỏi, nặng. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Abbreviation() {}

    static String of(String name, @Nullable String shortName) {
        StringBuilder letters = new StringBuilder();
        String known = shortName == null ? name : shortName;
        for (String word : withoutTones(known).split("\\s+", -1)) {
            letters.append(part(word.replaceAll("[^\\p{L}\\p{Nd}]", "")));
        }
        return Text.shortened(letters.toString(), LONGEST);
    }

    /** {@code UBND} of {@code Ủy ban nhân dân}: letters stay what they are, Đ and Ơ as well. */
    private static String withoutTones(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** What is short already stays, of other words the first letter; {@code và} is left out. */
    private static String part(String word) {
        if (word.isEmpty() || word.equalsIgnoreCase("va")) {
            return "";
        }
        boolean isShort = word.codePoints().noneMatch(Character::isLowerCase);
        return isShort ? word : Text.shortened(word, 1).toUpperCase(Locale.of("vi"));
    }
}
