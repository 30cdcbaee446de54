package vn.diemcau.readiness;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which checklists refuse. */
public enum ReadinessError implements ErrorCode {
    CHECK_UNKNOWN("readiness.check_unknown", ErrorFamily.INVALID),
    CHECK_WITHOUT_WORDS("readiness.check_without_words", ErrorFamily.INVALID),
    CHECK_TWICE("readiness.check_twice", ErrorFamily.INVALID),
    EVENT_ENDED("readiness.event_ended", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    ReadinessError(String code, ErrorFamily family) {
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
