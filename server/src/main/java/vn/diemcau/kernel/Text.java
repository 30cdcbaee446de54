package vn.diemcau.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is done to text on its way in. */
public final class Text {

    // Control and invisible formatting characters have no place in what people write to each other;
    // line breaks and tabs do; half a surrogate pair is no character at all. U+202A-202E and
    // U+2066-2069 can reverse how a line is displayed.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u200E\\u200F]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Text() {}

    /** NFC, line breaks as {@code \n}, no control characters, no space at either end. */
    public static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
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
     * A LIKE pattern that finds {@code part} anywhere; what LIKE would take as wildcards is escaped
     * with {@code !}.
     */
    public static String containing(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
