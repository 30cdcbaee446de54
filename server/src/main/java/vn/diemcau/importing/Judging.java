package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.kernel.Text;

/** Finds out what would become of rows: first what any list asks for, then what its target says. */
@ApplicationScoped
class Judging {

    private final RowRepository rows;

    @Inject
    Judging(RowRepository rows) {
        this.rows = rows;
    }

    /** Judges rows that are not stored yet. */
    void first(
            Caller.SignedIn caller,
            ImportTarget target,
            @Nullable UUID subject,
            List<SheetImportRow> made) {
        Map<String, List<SheetImportRow>> byKin = new HashMap<>();
        for (SheetImportRow row : made) {
            byKin.computeIfAbsent(kin(target, row.row()), unused -> new ArrayList<>()).add(row);
        }
        List<SheetImportRow> portion = new ArrayList<>();
        for (List<SheetImportRow> kin : byKin.values()) {
            portion.addAll(kin);
            if (portion.size() >= RowRepository.PORTION) {
                judge(caller, target, subject, portion);
                portion = new ArrayList<>();
            }
        }
        judge(caller, target, subject, portion);
    }

    /** Judges all rows anew; how many are now something else. */
    int all(Caller.SignedIn caller, ImportTarget target, SheetImport of) {
        int[] differ = {0};
        rows.eachKin(
                of.id(), portion -> differ[0] += judge(caller, target, of.subjectId(), portion));
        return differ[0];
    }

    /** Judges the rows of these kins anew: those that a correction can have touched. */
    void kins(Caller.SignedIn caller, ImportTarget target, SheetImport of, List<String> kins) {
        rows.flush();
        rows.eachOf(of.id(), kins, portion -> judge(caller, target, of.subjectId(), portion));
    }

    /** Whoever compares with the others of its kin is found by it; the rest stands for itself. */
    static String kin(ImportTarget target, ImportRow row) {
        String kin = row.fields().isEmpty() ? "" : target.kin(row);
        return kin.isEmpty() ? "#" + row.number() : Text.shortened(kin, 200);
    }

    private static int judge(
            Caller.SignedIn caller,
            ImportTarget target,
            @Nullable UUID subject,
            List<SheetImportRow> portion) {
        int differ = 0;
        List<SheetImportRow> sound = new ArrayList<>();
        List<ImportRow> read = new ArrayList<>();
        for (SheetImportRow row : portion) {
            ImportRow fields = row.row();
            List<CellNote> notes = notes(target, fields);
            if (fields.fields().isEmpty()) {
                differ += judged(target, row, fields, Judgement.of(Verdict.BLANK));
            } else if (!notes.isEmpty()) {
                differ += judged(target, row, fields, new Judgement(Verdict.WRONG, notes, null));
            } else {
                sound.add(row);
                read.add(fields);
            }
        }
        List<Judgement> judgements =
                read.isEmpty() ? List.of() : target.judge(caller, subject, List.copyOf(read));
        for (int place = 0; place < sound.size(); place++) {
            differ += judged(target, sound.get(place), read.get(place), judgements.get(place));
        }
        return differ;
    }

    private static int judged(
            ImportTarget target, SheetImportRow row, ImportRow fields, Judgement judgement) {
        return row.judged(kin(target, fields), judgement) ? 1 : 0;
    }

    private static List<CellNote> notes(ImportTarget target, ImportRow row) {
        List<CellNote> notes = new ArrayList<>();
        for (ImportField field : target.fields()) {
            String value = row.field(field.name());
            if (field.required() && value.isEmpty()) {
                notes.add(CellNote.of(field.name(), "missing"));
            }
            if (value.length() > field.longest()) {
                notes.add(
                        new CellNote(
                                field.name(),
                                "too_long",
                                Map.of("most", String.valueOf(field.longest()))));
            }
        }
        return notes;
    }
}
