package vn.diemcau.account;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** What is refused about accounts, and to those who sign in with one. */
public enum AccountError implements ErrorCode {
    WRONG_CREDENTIALS("account.wrong_credentials", ErrorFamily.INVALID),
    LOCKED("account.locked", ErrorFamily.INVALID),
    TOO_MANY_TRIES("account.too_many_tries", ErrorFamily.LIMITED),
    BUSY("account.busy", ErrorFamily.UNAVAILABLE),
    NEEDED("account.needed", ErrorFamily.FORBIDDEN),
    PASSWORD_SHORT("account.password_short", ErrorFamily.INVALID),
    PASSWORD_LONG("account.password_long", ErrorFamily.INVALID),
    PASSWORD_COMMON("account.password_common", ErrorFamily.INVALID),
    PASSWORD_ADDRESS("account.password_address", ErrorFamily.INVALID),
    PASSWORD_WRONG("account.password_wrong", ErrorFamily.INVALID),
    UNKNOWN("account.unknown", ErrorFamily.NOT_FOUND),
    EMAIL_TAKEN("account.email_taken", ErrorFamily.CONFLICT),
    LAST_ADMINISTRATOR("account.last_administrator", ErrorFamily.CONFLICT),
    LINK_ENDED("account.link_ended", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    AccountError(String code, ErrorFamily family) {
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
