package vn.diemcau.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A table as its file has it, every text in NFC.
 *
 * @param rows those in which something stands, in their order
 * @param columns how many columns the widest row has
 * @param encodings the columns that were typed in an encoding of old fonts and are converted, from
 *     0
 * @param eightBit whether what was typed are bytes of an unknown 8-bit encoding
 * @param formulas cells whose value was calculated; what was last calculated is taken
 */
public record Sheet(
        List<SheetRow> rows,
        int columns,
        Map<Integer, OldEncoding> encodings,
        boolean eightBit,
        int formulas) {

    /** Rows beyond these are refused; a ministry with all its schools has fewer. */
    public static final int MOST_ROWS = 50_000;

    public static final int MOST_COLUMNS = 200;

    /** Characters of one cell. */
    public static final int LONGEST_CELL = 4_000;

    public Sheet {
        rows = List.copyOf(rows);
        encodings = Map.copyOf(encodings);
    }
}
