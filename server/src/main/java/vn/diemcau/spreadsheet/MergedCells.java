package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells that were drawn together over several rows, as offices do with the unit of many people: the
 * text stands in the first row alone and counts for all of them.
 */
final class MergedCells {

    private static final int MOST = 100_000;

    private record Range(CellPlace first, CellPlace last) {}

    private final List<Range> ranges = new ArrayList<>();

    /** Notes a range such as C5:C9. Those over several columns are titles and stay as they are. */
    void add(@Nullable String range) {
        String[] ends = String.valueOf(range).split(":", -1);
        if (ends.length != 2) {
            return;
        }
        Range noted = new Range(CellPlace.of(ends[0]), CellPlace.of(ends[1]));
        boolean downwards =
                noted.first().column() == noted.last().column()
                        && noted.first().column() < Sheet.MOST_COLUMNS
                        && noted.first().row() < noted.last().row();
        if (downwards && ranges.size() < MOST) {
            ranges.add(noted);
        }
    }

    List<SheetRow> filledDown(List<SheetRow> rows) {
        if (ranges.isEmpty()) {
            return rows;
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).number(), place);
        }
        List<SheetRow> filled = new ArrayList<>(rows);
        for (Range range : ranges) {
            Integer first = places.get(range.first().row());
            String text = first == null ? "" : rows.get(first).cell(range.first().column());
            for (int place = first == null ? rows.size() : first + 1;
                    place < rows.size() && rows.get(place).number() <= range.last().row();
                    place++) {
                filled.set(place, with(filled.get(place), range.first().column(), text));
            }
        }
        return filled;
    }

    private static SheetRow with(SheetRow row, int column, String text) {
        if (text.isEmpty() || !row.cell(column).isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return new SheetRow(row.number(), cells);
    }
}
