package vn.diemcau.question;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which questions refuse. */
public enum QuestionError implements ErrorCode {
    NOT_FOUND("question.not_found", ErrorFamily.NOT_FOUND),
    SESSION_NOT_LIVE("question.session_not_live", ErrorFamily.CONFLICT),
    TEXT_EMPTY("question.text_empty", ErrorFamily.INVALID),
    TEXT_TOO_LONG("question.text_too_long", ErrorFamily.INVALID),
    TOO_MANY_OPEN("question.too_many_open", ErrorFamily.CONFLICT),
    OWN_QUESTION("question.own_question", ErrorFamily.CONFLICT),
    TAKES_NO_VOTES("question.takes_no_votes", ErrorFamily.CONFLICT),
    WRONG_STATE("question.wrong_state", ErrorFamily.CONFLICT),
    REASON_NEEDED("question.reason_needed", ErrorFamily.INVALID),
    REASON_TOO_LONG("question.reason_too_long", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    QuestionError(String code, ErrorFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorFamily family() {
        return family;
    }
}
