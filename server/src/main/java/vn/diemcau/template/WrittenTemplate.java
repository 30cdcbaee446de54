package vn.diemcau.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Map;
import vn.diemcau.kernel.Text;

/**
 * A template as it was written: subject and words, with fields between double braces.
 *
 * @param body CommonMark without HTML
 */
public record WrittenTemplate(String subject, String body) {

    /** Of {@code mail_template} and of a mail's subject. */
    static final int LONGEST_SUBJECT = 300;

    static final int LONGEST_BODY = 8000;

    private static final int FIRST_LINE_OF_BODY = 1;

    public WrittenTemplate {
        subject = Text.line(subject);
        body = Text.clean(body);
    }

    /** Refuses with a {@link TemplateError} where no letter of this kind could be made of it. */
    public WrittenTemplate requireSound(LetterKind kind) {
        TemplateTags.check(subject, kind, 0);
        TemplateTags.check(body, kind, FIRST_LINE_OF_BODY);
        TemplateMarkup.check(body);
        requireWords(subject, 0);
        requireWords(body, FIRST_LINE_OF_BODY);
        return this;
    }

    // Of fields alone, all of them empty, no letter would be left.
    private static void requireWords(String text, int line) {
        if (!text.replaceAll("\\{\\{.*?}}", "").codePoints().anyMatch(Character::isLetterOrDigit)
                && !text.contains("{{")) {
            throw TemplateTags.wrong(TemplateError.EMPTY, "", line);
        }
    }

    /** The letter's words with these values; a field that has none is empty. */
    public LetterWords fill(Map<LetterField, String> values) {
        Map<String, String> named = new HashMap<>();
        for (LetterField field : LetterField.values()) {
            String value = Text.line(values.getOrDefault(field, ""));
            named.put(field.vietnamese(), value);
            named.put(field.english(), value);
        }
        String filled = compiled(body, TemplateMarkup::escaped).execute(named);
        return new LetterWords(
                shortened(Text.line(compiled(subject, value -> value).execute(named))),
                TemplateMarkup.html(filled),
                TemplateMarkup.text(filled).strip());
    }

    private static Template compiled(String text, Mustache.Escaper escaper) {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withEscaper(escaper)
                .withLoader(
                        name -> {
                            throw new IllegalStateException("templates include nothing");
                        })
                .compile(text);
    }

    // Titles may be longer than a mail's header takes them.
    private static String shortened(String subject) {
        String shown = subject.isEmpty() ? "–" : subject;
        return shown.codePointCount(0, shown.length()) <= LONGEST_SUBJECT
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
