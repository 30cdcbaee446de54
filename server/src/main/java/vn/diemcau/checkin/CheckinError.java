package vn.diemcau.checkin;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which doors and rolls refuse. */
public enum CheckinError implements ErrorCode {
    DOOR_NOT_FOUND("checkin.door_not_found", ErrorFamily.NOT_FOUND),
    TOO_MANY_DOORS("checkin.too_many_doors", ErrorFamily.CONFLICT),
    /** There are no more links to a door that was closed for good. */
    DOOR_REVOKED("checkin.door_revoked", ErrorFamily.CONFLICT),
    POINT_UNKNOWN("checkin.point_unknown", ErrorFamily.INVALID),
    ADMISSION_NOT_FOUND("checkin.admission_not_found", ErrorFamily.NOT_FOUND),
    /** Nobody of this name sits at the point. */
    NOT_ON_THE_ROLL("checkin.not_on_the_roll", ErrorFamily.NOT_FOUND),
    /** More badges at once than a printer's file should have. */
    TOO_MANY_BADGES("checkin.too_many_badges", ErrorFamily.CONFLICT),
    /** More people than a printed list should have. */
    LIST_TOO_LONG("checkin.list_too_long", ErrorFamily.CONFLICT),
    NO_BADGES("checkin.no_badges", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    CheckinError(String code, ErrorFamily family) {
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
