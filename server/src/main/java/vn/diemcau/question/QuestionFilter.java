package vn.diemcau.question;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.ProvinceCode;

/**
 * Which questions the desk lists; null: whatever it is.
 *
 * @param searched found in the text, the asker's name or school, accents ignored
 */
record QuestionFilter(
        @Nullable QuestionState state,
        @Nullable String searched,
        @Nullable ProvinceCode province) {}
