package vn.diemcau.feedback;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a form cannot be changed or an answer cannot be taken. */
public enum FeedbackError implements ErrorCode {
    NOT_FOUND("feedback.not_found", ErrorFamily.NOT_FOUND),
    NOT_DRAFT("feedback.not_draft", ErrorFamily.CONFLICT),
    NOT_OPEN("feedback.not_open", ErrorFamily.CONFLICT),
    SESSION_NOT_CLOSED("feedback.session_not_closed", ErrorFamily.CONFLICT),
    ANOTHER_OPEN("feedback.another_open", ErrorFamily.CONFLICT),
    NO_FIELDS("feedback.no_fields", ErrorFamily.CONFLICT),
    BAD_OPTIONS("feedback.bad_options", ErrorFamily.INVALID),
    TOO_MANY_FORMS("feedback.too_many_forms", ErrorFamily.CONFLICT),
    ALREADY_ANSWERED("feedback.already_answered", ErrorFamily.CONFLICT),
    UNKNOWN_FIELD("feedback.unknown_field", ErrorFamily.INVALID),
    DOUBLE_ANSWER("feedback.double_answer", ErrorFamily.INVALID),
    WRONG_ANSWER("feedback.wrong_answer", ErrorFamily.INVALID),
    MISSING_ANSWER("feedback.missing_answer", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    FeedbackError(String code, ErrorFamily family) {
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
