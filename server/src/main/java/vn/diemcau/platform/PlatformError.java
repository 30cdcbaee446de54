package vn.diemcau.platform;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Errors that any request can meet, whatever feature it is for. */
public enum PlatformError implements ErrorCode {
    MALFORMED("request.malformed", ErrorFamily.INVALID),
    INVALID_FIELDS("request.invalid_fields", ErrorFamily.INVALID),
    UNKNOWN_FIELD("request.unknown_field", ErrorFamily.INVALID),
    WRONG_TYPE("request.wrong_type", ErrorFamily.INVALID),
    METHOD_NOT_ALLOWED("request.method_not_allowed", ErrorFamily.WRONG_METHOD),
    MEDIA_TYPE("request.media_type", ErrorFamily.WRONG_FORMAT),
    NOT_ACCEPTABLE("request.not_acceptable", ErrorFamily.NOT_ACCEPTABLE),
    TOO_LARGE("request.too_large", ErrorFamily.TOO_LARGE),
    NOT_FOUND("request.not_found", ErrorFamily.NOT_FOUND),
    FOREIGN_ORIGIN("request.foreign_origin", ErrorFamily.FORBIDDEN),
    STALE("request.stale", ErrorFamily.CONFLICT),
    INTERNAL("request.internal", ErrorFamily.OURS),
    DATABASE_UNAVAILABLE("request.database_unavailable", ErrorFamily.UNAVAILABLE),
    SHUTTING_DOWN("request.shutting_down", ErrorFamily.UNAVAILABLE);

    private final String code;
    private final ErrorFamily family;

    PlatformError(String code, ErrorFamily family) {
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
