package vn.diemcau.directory;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which the directory refuses. */
public enum DirectoryError implements ErrorCode {
    ORGANIZATION_NOT_FOUND("directory.organization_not_found", ErrorFamily.NOT_FOUND),
    ORGANIZATION_UNKNOWN("directory.organization_unknown", ErrorFamily.INVALID),
    ORGANIZATION_IN_USE("directory.organization_in_use", ErrorFamily.CONFLICT),
    PARENT_BELOW_ITSELF("directory.parent_below_itself", ErrorFamily.INVALID),
    PROVINCE_UNKNOWN("directory.province_unknown", ErrorFamily.INVALID),
    PERSON_NOT_FOUND("directory.person_not_found", ErrorFamily.NOT_FOUND),
    MERGE_NEEDS_OTHERS("directory.merge_needs_others", ErrorFamily.INVALID),
    PERSON_IN_USE("directory.person_in_use", ErrorFamily.CONFLICT),
    DAY_MALFORMED("directory.day_malformed", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    DirectoryError(String code, ErrorFamily family) {
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
