package vn.diemcau.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.diemcau.kernel.Text;
import vn.diemcau.spreadsheet.Sheet;
import vn.diemcau.spreadsheet.SheetRow;

/**
 * What a file offers to a target: its columns, each for what its header says, and the rows below.
 *
 * @param below the rows that are not above the header or the header itself
 */
record Upload(List<ImportColumn> columns, List<SheetRow> below, boolean eightBit, int formulas) {

    static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 100;

    static Upload of(Sheet sheet, List<ImportField> fields) {
        HeaderRow header = HeaderRow.in(sheet, fields);
        List<SheetRow> below = sheet.rows().subList(header.place() + 1, sheet.rows().size());
        if (below.isEmpty()) {
            throw ImportError.NO_ROWS.refusal();
        }
        List<ImportColumn> columns =
                IntStream.range(0, sheet.columns())
                        .mapToObj(place -> column(sheet, header, below, place))
                        .filter(column -> !column.header().isEmpty() || !column.samples().isEmpty())
                        .toList();
        return new Upload(columns, below, sheet.eightBit(), sheet.formulas());
    }

    private static ImportColumn column(
            Sheet sheet, HeaderRow header, List<SheetRow> below, int place) {
        String name = header.place() < 0 ? "" : sheet.rows().get(header.place()).cell(place);
        return new ImportColumn(
                place,
                shortened(name),
                header.fields().get(place),
                sheet.encodings().get(place),
                below.stream()
                        .map(row -> row.cell(place))
                        .filter(text -> !text.isEmpty())
                        .limit(SAMPLES)
                        .map(Upload::shortened)
                        .toList());
    }

    List<SheetImportRow> rows(UUID importId, ImportTarget target) {
        Map<String, ImportField> known = known(target);
        List<SheetImportRow> rows = new ArrayList<>(below.size());
        for (SheetRow row : below) {
            SheetImportRow made = SheetImportRow.of(importId, row);
            made.map(columns, known, List.of());
            rows.add(made);
        }
        return rows;
    }

    static Map<String, ImportField> known(ImportTarget target) {
        return target.fields().stream()
                .collect(Collectors.toMap(ImportField::name, Function.identity()));
    }

    static String shortened(String text) {
        String shown = Text.shortened(text, LONGEST_SAMPLE);
        return shown.equals(text) ? text : shown + "…";
    }
}
