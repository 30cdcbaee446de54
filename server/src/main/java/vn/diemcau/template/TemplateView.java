package vn.diemcau.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/**
 * The words of one kind of letter in one language.
 *
 * @param version of the organizers' own words; null where the product's own hold
 * @param changedBy the name of the account that wrote them last; empty where nobody knows
 */
public record TemplateView(
        LetterKind kind,
        Language language,
        String subject,
        String body,
        @Nullable Integer version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    static TemplateView byDefault(LetterKind kind, Language language) {
        WrittenTemplate words = DefaultTemplates.get(kind, language);
        return new TemplateView(kind, language, words.subject(), words.body(), null, null, null);
    }

    static TemplateView of(LetterTemplate template, String changedBy) {
        return new TemplateView(
                template.kind,
                Language.of(template.language),
                template.subject,
                template.body,
                template.version,
                template.changedAt,
                changedBy);
    }
}
