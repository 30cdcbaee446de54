package vn.diemcau.alert;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which alerts refuse. */
public enum AlertError implements ErrorCode {
    NOT_FOUND("alert.not_found", ErrorFamily.NOT_FOUND),
    /** Its cause is gone meanwhile: there is nothing to take. */
    CLOSED("alert.closed", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    AlertError(String code, ErrorFamily family) {
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
