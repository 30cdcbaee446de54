package vn.diemcau.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * @param number as the program shows it that the table was made with, from 1
 * @param cells from the first column on; empty texts for empty cells, nothing behind the last one
 * @param typed what was typed in the cells that were read as something else, by their places; see
 *     {@link ColumnText}
 */
public record SheetRow(int number, List<String> cells, Map<Integer, String> typed) {

    public SheetRow {
        cells = List.copyOf(cells);
        typed = Map.copyOf(typed);
    }

    public SheetRow(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** The text of a column, empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
