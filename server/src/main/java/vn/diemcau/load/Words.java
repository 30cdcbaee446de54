package vn.diemcau.load;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the tool says, in the language that was asked for. */
final class Words {

    static final List<String> LANGUAGES = List.of("vi", "en");

    private final Locale locale;
    private final ResourceBundle sentences;

    private Words(Locale locale) {
        this.locale = locale;
        this.sentences =
                ResourceBundle.getBundle(
                        "load/words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese for every language that there is not. */
    static Words in(String language) {
        return new Words(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "vi"));
    }

    /** A sentence with its {@code %s} and {@code %,d} filled in. */
    String of(String key, Object... values) {
        return String.format(locale, sentences.getString(key), values);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    Locale locale() {
        return locale;
    }
}
