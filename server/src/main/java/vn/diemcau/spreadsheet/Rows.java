package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Text;

/** Gathers the rows of a table and keeps it within its limits while it is read. */
final class Rows {

    /** Characters of all cells: some 40 MB of memory. */
    private static final int MOST_TEXT = 20_000_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private final boolean bytes;
    private long text;

    /**
     * @param bytes as in {@link RawSheet}: what looks like control characters is text then
     */
    Rows(boolean bytes) {
        this.bytes = bytes;
    }

    /** Keeps the row where something stands in it. */
    void add(int number, List<String> raw) {
        List<String> cells = new ArrayList<>(raw.size());
        for (String cell : raw) {
            cells.add(
                    cell.isEmpty() ? "" : checked(number, bytes ? cell.strip() : Text.clean(cell)));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > Sheet.MOST_COLUMNS) {
            throw tooManyColumns();
        }
        if (rows.size() == Sheet.MOST_ROWS) {
            throw SheetError.TOO_MANY_ROWS.refusal("most", Sheet.MOST_ROWS);
        }
        rows.add(new SheetRow(number, cells));
    }

    static RuntimeException tooManyColumns() {
        return SheetError.TOO_MANY_COLUMNS.refusal("most", Sheet.MOST_COLUMNS);
    }

    private String checked(int number, String cell) {
        if (cell.length() > Sheet.LONGEST_CELL) {
            throw SheetError.CELL_TOO_LONG.refusal(
                    Map.of("row", number, "most", Sheet.LONGEST_CELL));
        }
        text += cell.length();
        if (text > MOST_TEXT) {
            throw SheetError.UNPACKS_TOO_LARGE.refusal();
        }
        return cell;
    }

    List<SheetRow> all() {
        return rows;
    }
}
