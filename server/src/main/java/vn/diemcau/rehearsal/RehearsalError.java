package vn.diemcau.rehearsal;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which rehearsals refuse. */
public enum RehearsalError implements ErrorCode {
    /** People have used the session: it is real, and stays so. */
    HAS_BEEN_USED("rehearsal.has_been_used", ErrorFamily.CONFLICT),
    /** What was practised must go before the session is used for real. */
    HAS_DATA("rehearsal.has_data", ErrorFamily.CONFLICT),
    NOT_MARKED("rehearsal.not_marked", ErrorFamily.CONFLICT),
    SESSION_LIVE("rehearsal.session_live", ErrorFamily.CONFLICT),
    BEING_WIPED("rehearsal.being_wiped", ErrorFamily.CONFLICT),
    /** There is no rehearsal with such a pass: it was never issued, has ended, or was replaced. */
    PASS_ENDED("rehearsal.pass_ended", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    RehearsalError(String code, ErrorFamily family) {
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
