package vn.diemcau.identity;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why somebody is not let in. */
public enum IdentityError implements ErrorCode {
    NOT_SIGNED_IN("identity.not_signed_in", ErrorFamily.UNAUTHENTICATED),
    NOT_ALLOWED("identity.not_allowed", ErrorFamily.FORBIDDEN),
    LINK_UNKNOWN("identity.link_unknown", ErrorFamily.NOT_FOUND),
    LINK_ENDED("identity.link_ended", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    IdentityError(String code, ErrorFamily family) {
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
