package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.diemcau.access.Caller;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;
import vn.diemcau.spreadsheet.SafeWorkbook;

/**
 * The rows that are not taken, to be mended in a spreadsheet and uploaded again: in the columns
 * that are understood, corrections included, each with the reason.
 */
@ApplicationScoped
class LeftOut {

    private static final int WIDTH = 28;

    private static final List<SafeWorkbook.Column> ABOUT =
            List.of(
                    new SafeWorkbook.Column("Lý do không nhập", 60),
                    new SafeWorkbook.Column("Dòng trong tệp", 10));

    private final Database database;
    private final ImportTargets targets;
    private final ImportRepository imports;
    private final RowRepository rows;

    @Inject
    LeftOut(
            Database database,
            ImportTargets targets,
            ImportRepository imports,
            RowRepository rows) {
        this.database = database;
        this.targets = targets;
        this.imports = imports;
        this.rows = rows;
    }

    PassingFile workbook(Caller.SignedIn caller, ImportId id) {
        return database.read(
                () -> {
                    SheetImport of = imports.get(id, caller.actorId());
                    List<ImportField> fields = fields(of, targets.get(of.kind()));
                    return PassingFile.of(
                            out -> {
                                try (SafeWorkbook book = SafeWorkbook.to(out)) {
                                    book.sheet("Chưa nhập", List.of(), columns(fields));
                                    rows.look(
                                            id.value(),
                                            row -> {
                                                if (row.isLeft()) {
                                                    book.row(cells(row.view(), fields));
                                                }
                                            });
                                }
                            });
                });
    }

    /** Those of the template, and whatever else the file has. */
    private static List<ImportField> fields(SheetImport of, ImportTarget target) {
        List<String> mapped =
                of.columns().stream().map(ImportColumn::field).filter(Objects::nonNull).toList();
        return target.fields().stream()
                .filter(field -> field.inTemplate() || mapped.contains(field.name()))
                .toList();
    }

    private static List<SafeWorkbook.Column> columns(List<ImportField> fields) {
        List<SafeWorkbook.Column> columns = new ArrayList<>();
        fields.forEach(
                field -> columns.add(new SafeWorkbook.Column(field.headers().getFirst(), WIDTH)));
        columns.addAll(ABOUT);
        return columns;
    }

    private static List<Object> cells(RowView row, List<ImportField> fields) {
        List<Object> cells = new ArrayList<>();
        fields.forEach(field -> cells.add(row.fields().getOrDefault(field.name(), "")));
        cells.add(
                row.decision() == Decision.SKIP
                        ? "Đã chọn bỏ qua"
                        : ReasonWords.of(row.notes(), fields));
        cells.add(row.number());
        return cells;
    }
}
