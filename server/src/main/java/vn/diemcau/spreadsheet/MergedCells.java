package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cells that were drawn together over several rows, as offices do with the unit of many people: the
 * text stands in the first row alone and counts for all of them.
 */
final class MergedCells {

    private static final int MOST = 100_000;

    private record Range(CellPlace first, CellPlace last) {}

    private final List<Range> ranges = new ArrayList<>();

    /** By column, the last row of each range by its first. */
    private final Map<Integer, NavigableMap<Integer, Integer>> taken = new HashMap<>();

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
        if (downwards && ranges.size() < MOST && takes(noted)) {
            ranges.add(noted);
        }
    }

    /** No program draws a cell together with two others; a hundred thousand who do are a trap. */
    private boolean takes(Range range) {
        NavigableMap<Integer, Integer> column =
                taken.computeIfAbsent(range.first().column(), number -> new TreeMap<>());
        Map.Entry<Integer, Integer> above = column.floorEntry(range.last().row());
        if (above != null && above.getValue() >= range.first().row()) {
            return false;
        }
        column.put(range.first().row(), range.last().row());
        return true;
    }

    /** The rows with the text of each range in all of its cells. */
    List<SheetRow> filledDown(Rows read) {
        List<SheetRow> rows = read.all();
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
                SheetRow row = filled.get(place);
                if (!text.isEmpty() && row.cell(range.first().column()).isEmpty()) {
                    read.measure().add(text);
                    filled.set(place, with(row, range.first().column(), text));
                }
            }
        }
        return filled;
    }

    private static SheetRow with(SheetRow row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return new SheetRow(row.number(), cells);
    }
}
