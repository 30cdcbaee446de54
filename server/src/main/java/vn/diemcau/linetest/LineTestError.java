package vn.diemcau.linetest;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which line tests refuse. */
public enum LineTestError implements ErrorCode {
    NOTHING_MEASURED("linetest.nothing_measured", ErrorFamily.INVALID),
    /** One person measures more often than a person does. */
    TOO_OFTEN("linetest.too_often", ErrorFamily.LIMITED),
    /** So many measure at this moment that one more would measure the crowd and not the line. */
    BUSY("linetest.busy", ErrorFamily.LIMITED),
    /** A transfer took longer than anybody waits for. */
    TOO_SLOW("linetest.too_slow", ErrorFamily.LIMITED);

    private final String code;
    private final ErrorFamily family;

    LineTestError(String code, ErrorFamily family) {
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
