package vn.diemcau.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Refusal;

/** Reads what people upload. What the file is called and claims to be counts for nothing. */
public final class SheetReader {

    private SheetReader() {}

    /**
     * The first table with contents.
     *
     * @throws Refusal with one of {@link SheetError} where it cannot be read, or is larger than
     *     what is read
     */
    public static Sheet read(byte[] file) {
        RawSheet raw = FileKind.of(file) == FileKind.XLSX ? Xlsx.read(file) : Csv.read(file);
        if (raw.rows().isEmpty()) {
            throw SheetError.EMPTY.refusal();
        }
        int columns = raw.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<ColumnText> texts = ColumnText.detect(raw, columns);
        List<SheetRow> rows = raw.rows().stream().map(row -> converted(row, texts)).toList();
        return new Sheet(rows, columns, ColumnText.oldOnes(texts), raw.bytes(), raw.formulas());
    }

    private static SheetRow converted(SheetRow row, List<ColumnText> texts) {
        List<String> cells = new ArrayList<>(row.cells().size());
        Map<Integer, String> typed = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            String read = texts.get(column).read(cell);
            cells.add(read);
            if (!read.equals(cell)) {
                typed.put(column, cell);
            }
        }
        return new SheetRow(row.number(), cells, typed);
    }
}
