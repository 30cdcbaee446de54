package vn.diemcau.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is done to text on its way in. */
public final class Text {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Text() {}

    /** NFC, line breaks as {@code \n}, no control characters, no space at either end. */
    public static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(visible(lines), Normalizer.Form.NFC).strip();
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(Text::isInvisible)) {
            return text;
        }
        return text.codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Control and invisible formatting characters have no place in what people write to each other;
     * line breaks and tabs do; half a surrogate pair is no character at all. U+202A-202E and
     * U+2066-2069 can reverse how a line is displayed.
     */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE -> true;
            case Character.FORMAT ->
                    (character >= 0x202A && character <= 0x202E)
                            || (character >= 0x2066 && character <= 0x2069)
                            || character == 0xFEFF
                            || character == 0x200E
                            || character == 0x200F;
            default -> false;
        };
    }

    /** {@link #clean} in one line with single spaces: names, titles, addresses. */
    public static String line(String raw) {
        return SPACES.matcher(clean(raw)).replaceAll(" ");
    }

    /** {@link #line}, or null where nothing is left of it. */
    public static @Nullable String lineOrNull(@Nullable String raw) {
        String line = raw == null ? "" : line(raw);
        return line.isEmpty() ? null : line;
    }

    /**
     * At most so many characters, as the database counts them; no character is cut in half.
     *
     * @param most at least 0
     */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /**
     * As names compare that different people typed: without accents, case, punctuation and doubled
     * spaces, đ as d. Two texts that look alike to a reader in a hurry are the same here.
     */
    public static String folded(String raw) {
        String bare =
                MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        return NOT_IN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * A LIKE pattern that finds the words of {@code part} in their order, whatever stands between:
     * few remember all of a long name. What LIKE would take as wildcards is escaped with {@code !}.
     */
    public static String containing(String part) {
        String escaped = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped.replace(' ', '%') + "%";
    }
}
