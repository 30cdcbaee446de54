package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.diemcau.spreadsheet.SafeWorkbook;

/** Workbooks to fill in: whoever has no list yet begins with one that is understood. */
@ApplicationScoped
class ImportTemplates {

    private static final int ROWS = 500;
    private static final int WIDTH = 28;

    private final ImportTargets targets;

    @Inject
    ImportTemplates(ImportTargets targets) {
        this.targets = targets;
    }

    String fileName(String kind) {
        return "mau-" + targets.get(kind).fileName() + ".xlsx";
    }

    byte[] of(String kind) {
        List<SafeWorkbook.Column> columns =
                targets.get(kind).fields().stream()
                        .filter(ImportField::inTemplate)
                        .map(field -> new SafeWorkbook.Column(field.headers().getFirst(), WIDTH))
                        .toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SafeWorkbook book = SafeWorkbook.to(file)) {
            book.sheet("Danh sách", List.of(), columns).emptyRows(ROWS, columns.size());
        }
        return file.toByteArray();
    }
}
