package vn.diemcau.question;

import vn.diemcau.kernel.Text;

/** What is asked: 1 to {@value #MOST} characters (code points) of clean text. */
record QuestionText(String value) {

    static final int MOST = 1_000;

    static QuestionText of(String raw) {
        String text = Text.clean(raw);
        if (text.isBlank()) {
            throw QuestionError.TEXT_EMPTY.refusal();
        }
        if (text.codePointCount(0, text.length()) > MOST) {
            throw QuestionError.TEXT_TOO_LONG.refusal("most", MOST);
        }
        return new QuestionText(text);
    }
}
