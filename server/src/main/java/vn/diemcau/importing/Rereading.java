package vn.diemcau.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.spreadsheet.ColumnText;

/** Columns of which somebody has said that they were typed in another encoding. */
final class Rereading {

    private final Map<Integer, ColumnText> texts = new HashMap<>();
    private final Map<Integer, List<String>> samples = new HashMap<>();

    Rereading(List<ImportColumn> before, List<ImportColumn> now, boolean eightBit) {
        Map<Integer, ImportColumn> known = new HashMap<>();
        before.forEach(column -> known.put(column.place(), column));
        for (ImportColumn column : now) {
            ImportColumn old = known.get(column.place());
            if (old != null && !Objects.equals(old.encoding(), column.encoding())) {
                texts.put(column.place(), ColumnText.by(column.encoding(), eightBit));
                samples.put(column.place(), new ArrayList<>());
            }
        }
    }

    void read(SheetImportRow row) {
        texts.forEach(
                (place, text) -> {
                    String read = row.read(place, text);
                    List<String> seen = Objects.requireNonNull(samples.get(place));
                    if (!read.isEmpty() && seen.size() < Upload.SAMPLES) {
                        seen.add(Upload.shortened(read));
                    }
                });
    }

    /** The columns with what now stands in them. */
    List<ImportColumn> shown(List<ImportColumn> columns) {
        return columns.stream()
                .map(
                        column ->
                                column.showing(
                                        samples.getOrDefault(column.place(), column.samples())))
                .toList();
    }
}
