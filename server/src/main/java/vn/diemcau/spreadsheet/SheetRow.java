package vn.diemcau.spreadsheet;

import java.util.List;

/**
 * @param number as the program shows it that the table was made with, from 1
 * @param cells from the first column on; empty texts for empty cells, nothing behind the last one
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column, empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
