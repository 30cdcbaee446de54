package vn.diemcau.spreadsheet;

import java.util.List;

/**
 * A table before the encodings of its columns are known.
 *
 * @param bytes whether each character stands for one byte of an unknown 8-bit encoding (ISO 8859-1
 *     keeps them apart)
 */
record RawSheet(List<SheetRow> rows, int formulas, boolean bytes) {}
