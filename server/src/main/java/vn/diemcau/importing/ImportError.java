package vn.diemcau.importing;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which an import is refused, once the file could be read. */
public enum ImportError implements ErrorCode {
    NOT_FOUND("importing.not_found", ErrorFamily.NOT_FOUND),
    KIND_UNKNOWN("importing.kind_unknown", ErrorFamily.NOT_FOUND),
    ROW_NOT_FOUND("importing.row_not_found", ErrorFamily.NOT_FOUND),
    NO_ROWS("importing.no_rows", ErrorFamily.INVALID),
    FIELD_UNKNOWN("importing.field_unknown", ErrorFamily.INVALID),
    FIELD_TWICE("importing.field_twice", ErrorFamily.INVALID),
    APPLIED_ALREADY("importing.applied_already", ErrorFamily.CONFLICT),
    NOTHING_TO_DO("importing.nothing_to_do", ErrorFamily.CONFLICT),
    /** Something changed since the rows were looked at; they are judged anew and not yet taken. */
    JUDGED_AGAIN("importing.judged_again", ErrorFamily.CONFLICT),
    TOO_MANY_OPEN("importing.too_many_open", ErrorFamily.LIMITED);

    private final String code;
    private final ErrorFamily family;

    ImportError(String code, ErrorFamily family) {
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
