package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/** The rows of an import, as their owner looks through them. */
@ApplicationScoped
class RowService {

    private final Database database;
    private final ImportTargets targets;
    private final ImportRepository imports;
    private final RowRepository rows;
    private final Judging judging;

    @Inject
    RowService(
            Database database,
            ImportTargets targets,
            ImportRepository imports,
            RowRepository rows,
            Judging judging) {
        this.database = database;
        this.targets = targets;
        this.imports = imports;
        this.rows = rows;
        this.judging = judging;
    }

    /** In the order of the file. */
    Page<RowView> page(
            Caller.SignedIn caller,
            ImportId id,
            @Nullable Verdict verdict,
            boolean skipped,
            @Nullable String searched,
            PageRequest wanted) {
        return database.read(
                () -> {
                    imports.get(id, caller.actorId());
                    return rows.page(id.value(), verdict, skipped, searched, wanted)
                            .map(SheetImportRow::view);
                });
    }

    /** Writes something else into a cell, or into all cells of its column that say the same. */
    ImportView correct(Caller.SignedIn caller, ImportId id, int number, CorrectCell correction) {
        return database.write(
                () -> {
                    SheetImport corrected = open(caller, id);
                    ImportTarget target = targets.get(corrected.kind());
                    target.admit(caller, corrected.subjectId());
                    ImportField field =
                            target.fields().stream()
                                    .filter(known -> known.name().equals(correction.field()))
                                    .findFirst()
                                    .orElseThrow(ImportError.FIELD_UNKNOWN::refusal);
                    SheetImportRow row =
                            rows.find(id.value(), number)
                                    .orElseThrow(ImportError.ROW_NOT_FOUND::refusal);
                    String before = row.row().field(field.name());
                    Set<String> kins = new LinkedHashSet<>();
                    if (correction.everywhere() && !before.isEmpty()) {
                        rows.each(
                                id.value(),
                                each -> {
                                    if (each.row().field(field.name()).equals(before)) {
                                        correct(target, each, field, correction.value(), kins);
                                    }
                                });
                    } else {
                        correct(target, row, field, correction.value(), kins);
                    }
                    judging.kins(caller, target, corrected, List.copyOf(kins));
                    return corrected.view(caller, target, rows.counts(id.value()));
                });
    }

    private static void correct(
            ImportTarget target,
            SheetImportRow row,
            ImportField field,
            String value,
            Set<String> kins) {
        kins.add(row.kin());
        row.correct(field, Text.line(value));
        row.findKin(target);
        kins.add(row.kin());
    }

    /** Says of some rows what is to become of them. */
    ImportView decide(Caller.SignedIn caller, ImportId id, DecideRows wanted) {
        return database.write(
                () -> {
                    SheetImport decided = open(caller, id);
                    ImportTarget target = targets.get(decided.kind());
                    if (wanted.verdict() != null) {
                        rows.decide(id.value(), wanted.verdict(), wanted.decision());
                    }
                    if (!wanted.numbers().isEmpty()) {
                        rows.list(id.value(), wanted.numbers())
                                .forEach(row -> row.decide(wanted.decision()));
                        rows.flush();
                    }
                    return decided.view(caller, target, rows.counts(id.value()));
                });
    }

    private SheetImport open(Caller.SignedIn caller, ImportId id) {
        SheetImport found = imports.getLocked(id, caller.actorId());
        found.requireOpen();
        return found;
    }
}
