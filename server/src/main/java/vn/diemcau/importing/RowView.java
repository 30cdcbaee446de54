package vn.diemcau.importing;

import java.util.List;
import java.util.Map;

/**
 * A row as its owner sees it.
 *
 * @param number of the row in the file
 */
public record RowView(
        int number,
        Map<String, String> fields,
        Verdict verdict,
        Decision decision,
        List<CellNote> notes) {}
