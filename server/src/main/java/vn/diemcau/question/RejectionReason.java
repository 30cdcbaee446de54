package vn.diemcau.question;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** Why a question is rejected; the asker reads it. 1 to {@value #MOST} characters (code points). */
record RejectionReason(String value) {

    static final int MOST = 500;

    static RejectionReason of(@Nullable String raw) {
        String text = raw == null ? "" : Text.clean(raw);
        if (text.isBlank()) {
            throw QuestionError.REASON_NEEDED.refusal();
        }
        if (text.codePointCount(0, text.length()) > MOST) {
            throw QuestionError.REASON_TOO_LONG.refusal("most", MOST);
        }
        return new RejectionReason(text);
    }
}
