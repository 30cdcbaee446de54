package vn.diemcau.link;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a guest's link does not open. */
public enum LinkError implements ErrorCode {
    UNKNOWN("link.unknown", ErrorFamily.NOT_FOUND),
    ENDED("link.ended", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    LinkError(String code, ErrorFamily family) {
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
