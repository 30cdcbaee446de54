package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Text;

/** Gathers the rows of a table and keeps it within its limits while it is read. */
final class Rows {

    private final List<SheetRow> rows = new ArrayList<>();
    private final boolean bytes;
    private final Measure measure = new Measure();

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
        // Rows stand in their order (ECMA-376 part 1, 18.3.1.73), and each of them once.
        if (!rows.isEmpty() && number <= rows.getLast().number()) {
            throw SheetError.DAMAGED.refusal();
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
        if (!cell.isEmpty()) {
            measure.add(cell);
        }
        return cell;
    }

    List<SheetRow> all() {
        return rows;
    }

    /** Counts what is written into further cells of these rows. */
    Measure measure() {
        return measure;
    }
}
