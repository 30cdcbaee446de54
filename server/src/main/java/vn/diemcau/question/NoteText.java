package vn.diemcau.question;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** Texts that moderators write beside a question. */
final class NoteText {

    private NoteText() {}

    /**
     * Clean text, or null where nothing is left of it; refuses what is longer.
     *
     * @param most characters (code points)
     */
    static @Nullable String orNull(@Nullable String raw, int most) {
        String text = raw == null ? "" : Text.clean(raw);
        if (text.codePointCount(0, text.length()) > most) {
            throw QuestionError.NOTE_TOO_LONG.refusal("most", most);
        }
        return text.isBlank() ? null : text;
    }
}
