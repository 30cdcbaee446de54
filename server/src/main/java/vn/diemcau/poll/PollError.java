package vn.diemcau.poll;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which polls refuse. */
public enum PollError implements ErrorCode {
    NOT_FOUND("poll.not_found", ErrorFamily.NOT_FOUND),
    NOT_DRAFT("poll.not_draft", ErrorFamily.CONFLICT),
    NOT_OPEN("poll.not_open", ErrorFamily.CONFLICT),
    WRONG_STATE("poll.wrong_state", ErrorFamily.CONFLICT),
    SESSION_NOT_LIVE("poll.session_not_live", ErrorFamily.CONFLICT),
    TOO_MANY("poll.too_many", ErrorFamily.CONFLICT),
    BAD_OPTIONS("poll.bad_options", ErrorFamily.INVALID),
    BAD_MOST("poll.bad_most", ErrorFamily.INVALID),
    BAD_SCALE("poll.bad_scale", ErrorFamily.INVALID),
    /** The choices, or the words, are none that this poll takes. */
    INVALID_VOTE("poll.invalid_vote", ErrorFamily.INVALID),
    WORD_TOO_LONG("poll.word_too_long", ErrorFamily.INVALID),
    WORD_NOT_FOUND("poll.word_not_found", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    PollError(String code, ErrorFamily family) {
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
