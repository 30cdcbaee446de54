package vn.diemcau.identity;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why somebody is not let in. */
public enum IdentityError implements ErrorCode {
    NOT_SIGNED_IN("identity.not_signed_in", ErrorFamily.UNAUTHENTICATED),
    NOT_ALLOWED("identity.not_allowed", ErrorFamily.FORBIDDEN),
    WRONG_CREDENTIALS("identity.wrong_credentials", ErrorFamily.INVALID),
    TOO_MANY_TRIES("identity.too_many_tries", ErrorFamily.LIMITED),
    TOO_MANY_REQUESTS("identity.too_many_requests", ErrorFamily.LIMITED),
    BUSY("identity.busy", ErrorFamily.UNAVAILABLE),
    ACCOUNT_NEEDED("identity.account_needed", ErrorFamily.FORBIDDEN),
    PASSWORD_SHORT("identity.password_short", ErrorFamily.INVALID),
    PASSWORD_LONG("identity.password_long", ErrorFamily.INVALID),
    PASSWORD_COMMON("identity.password_common", ErrorFamily.INVALID),
    PASSWORD_ADDRESS("identity.password_address", ErrorFamily.INVALID),
    PASSWORD_WRONG("identity.password_wrong", ErrorFamily.INVALID),
    ACCOUNT_UNKNOWN("identity.account_unknown", ErrorFamily.NOT_FOUND),
    EMAIL_TAKEN("identity.email_taken", ErrorFamily.CONFLICT),
    LAST_ADMINISTRATOR("identity.last_administrator", ErrorFamily.CONFLICT),
    GRANT_SCOPE("identity.grant_scope", ErrorFamily.INVALID),
    SCOPE_UNKNOWN("identity.scope_unknown", ErrorFamily.INVALID),
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
