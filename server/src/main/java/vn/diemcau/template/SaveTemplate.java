package vn.diemcau.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/**
 * New words for one kind of letter.
 *
 * @param version that the writer has seen; null where the product's own words held
 */
record SaveTemplate(
        @NotNull LetterKind kind,
        @NotNull Language language,
        @NotNull @Size(max = WrittenTemplate.LONGEST_SUBJECT) String subject,
        @NotNull @Size(max = WrittenTemplate.LONGEST_BODY) String body,
        @Nullable Integer version) {

    WrittenTemplate template() {
        return new WrittenTemplate(subject, body);
    }
}
