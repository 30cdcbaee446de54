package vn.diemcau.question;

import vn.diemcau.platform.PlatformError;

/** A question as the sender of a command has seen it. */
public record SeenQuestion(QuestionId questionId, int version) {

    public SeenQuestion {
        if (questionId == null) {
            throw PlatformError.MALFORMED.refusal();
        }
    }
}
