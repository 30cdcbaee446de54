package vn.diemcau.question;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.ProvinceCode;

/**
 * Which questions the desk lists; null: whatever it is.
 *
 * @param searched found in the text, the asker's name or school, accents ignored
 * @param organization to which it is assigned
 * @param pinned true: only those that are
 */
record QuestionFilter(
        @Nullable QuestionState state,
        @Nullable String searched,
        @Nullable ProvinceCode province,
        @Nullable TopicId topic,
        @Nullable String label,
        @Nullable OrganizationId organization,
        @Nullable Boolean pinned) {

    static QuestionFilter of(QuestionState state) {
        return new QuestionFilter(state, null, null, null, null, null, null);
    }
}
