package vn.diemcau.access;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why somebody may not call what they call, or may not be given a role. */
public enum AccessError implements ErrorCode {
    NOT_SIGNED_IN("access.not_signed_in", ErrorFamily.UNAUTHENTICATED),
    NOT_ALLOWED("access.not_allowed", ErrorFamily.FORBIDDEN),
    /** They hold the role for a part, and what they call concerns the whole system. */
    NOT_EVERYWHERE("access.not_everywhere", ErrorFamily.FORBIDDEN),
    TOO_MANY_REQUESTS("access.too_many_requests", ErrorFamily.LIMITED),
    GRANT_SCOPE("access.grant_scope", ErrorFamily.INVALID),
    SCOPE_UNKNOWN("access.scope_unknown", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    AccessError(String code, ErrorFamily family) {
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
