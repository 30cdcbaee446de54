package vn.diemcau.spreadsheet;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a file cannot be read as a table. */
public enum SheetError implements ErrorCode {
    /** Neither XLSX nor text with separators, whatever its name says. */
    NOT_A_SHEET("spreadsheet.not_a_sheet", ErrorFamily.INVALID),
    /** Excel before 2007 (.xls), or a workbook with a password: both are in the same container. */
    OLD_OR_LOCKED("spreadsheet.old_or_locked", ErrorFamily.INVALID),
    MACROS("spreadsheet.macros", ErrorFamily.INVALID),
    DAMAGED("spreadsheet.damaged", ErrorFamily.INVALID),
    EMPTY("spreadsheet.empty", ErrorFamily.INVALID),
    TOO_MANY_ROWS("spreadsheet.too_many_rows", ErrorFamily.INVALID),
    TOO_MANY_COLUMNS("spreadsheet.too_many_columns", ErrorFamily.INVALID),
    CELL_TOO_LONG("spreadsheet.cell_too_long", ErrorFamily.INVALID),
    UNPACKS_TOO_LARGE("spreadsheet.unpacks_too_large", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    SheetError(String code, ErrorFamily family) {
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
