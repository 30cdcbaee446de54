package vn.diemcau.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Many lists are typed in a hurry: without accents, or in capitals for a printed table. Such a row
 * still says who is meant, but how a name is written is known better already.
 */
final class KeptSpelling {

    /** Accents as they stand alone, and the only letter whose stroke is not one. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}|[đĐ]");

    private KeptSpelling() {}

    /** Whether a list's text is the known one with something lost, so that the known one stays. */
    static boolean isPoorer(String said, @Nullable String known) {
        return known != null
                && !said.equals(known)
                && Text.folded(said).equals(Text.folded(known))
                && ((!hasAccents(said) && hasAccents(known))
                        || (isCapitals(said) && !isCapitals(known)));
    }

    /** What stands in the directory afterwards. */
    static String of(String said, @Nullable String known) {
        return known != null && isPoorer(said, known) ? known : said;
    }

    private static boolean hasAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
