package vn.diemcau.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.spreadsheet.ColumnText;
import vn.diemcau.spreadsheet.SheetRow;

/** A row of an import, what would become of it and what its owner wants of it. */
@Entity
@Table(name = "sheet_import_row")
class SheetImportRow {

    /** Which row of which import. */
    @Embeddable
    record Key(@Column(name = "import_id") UUID importId, @Column int number)
            implements Serializable {}

    @EmbeddedId private Key key;
    @Column private String cells;
    @Column private @Nullable String typed;
    @Column private String fields;
    @Column private String kin;

    @Column
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column
    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column private String notes;

    @Column(name = "existing_id")
    private @Nullable UUID existingId;

    // For Hibernate, which fills it.
    @SuppressWarnings("NullAway.Init")
    protected SheetImportRow() {}

    static SheetImportRow of(UUID importId, SheetRow read) {
        SheetImportRow row = new SheetImportRow();
        row.key = new Key(importId, read.number());
        row.cells = ImportJson.write(read.cells());
        row.typed = read.typed().isEmpty() ? null : ImportJson.write(read.typed());
        row.decision = Decision.AUTO;
        row.fields = "{}";
        row.judged("", Judgement.of(Verdict.BLANK));
        return row;
    }

    /** Reads a cell anew; what it is now, empty where there is none. */
    String read(int place, ColumnText text) {
        List<String> texts = new ArrayList<>(texts());
        if (place >= texts.size() || texts.get(place).isEmpty()) {
            return "";
        }
        Map<Integer, String> before = new HashMap<>(typed());
        String cell = before.getOrDefault(place, texts.get(place));
        String read = text.read(cell);
        texts.set(place, read);
        before.put(place, cell);
        cells = ImportJson.write(texts);
        typed = ImportJson.write(before);
        return read;
    }

    private List<String> texts() {
        return ImportJson.read(cells, new TypeReference<List<String>>() {});
    }

    /** What was typed, by the places of the cells that were read as something else. */
    private Map<Integer, String> typed() {
        return typed == null
                ? Map.of()
                : ImportJson.read(typed, new TypeReference<Map<Integer, String>>() {});
    }

    /** Takes the fields anew from the columns that were given to others, or to none. */
    void map(List<ImportColumn> columns, Map<String, ImportField> known, List<String> kept) {
        List<String> texts = texts();
        Map<String, String> before = values();
        Map<String, String> values = new HashMap<>();
        for (String field : kept) {
            String value = before.get(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        for (ImportColumn column : columns) {
            ImportField field = column.field() == null ? null : known.get(column.field());
            if (field != null
                    && !kept.contains(field.name())
                    && column.place() < texts.size()
                    && !texts.get(column.place()).isEmpty()) {
                values.put(field.name(), field.tidied().apply(texts.get(column.place())));
            }
        }
        fields = ImportJson.write(values);
    }

    void correct(ImportField field, String value) {
        Map<String, String> values = new HashMap<>(values());
        values.put(field.name(), field.tidied().apply(value));
        fields = ImportJson.write(values);
        // What was decided was decided about what stood there before.
        decision = decision == Decision.TAKE ? Decision.AUTO : decision;
    }

    /** With which rows it is compared from now on. */
    void findKin(ImportTarget target) {
        kin = Judging.kin(target, row());
    }

    void decide(Decision wanted) {
        decision = wanted;
    }

    /** Notes the judgement; false where it says what was known. */
    boolean judged(String sameKin, Judgement judgement) {
        String said = ImportJson.write(judgement.notes());
        boolean differs =
                verdict != judgement.verdict()
                        || !said.equals(notes)
                        || !Objects.equals(existingId, judgement.existing());
        kin = sameKin;
        verdict = judgement.verdict();
        notes = said;
        existingId = judgement.existing();
        return differs;
    }

    boolean isTaken() {
        return RowCounts.takes(verdict, decision);
    }

    boolean isLeft() {
        return RowCounts.leaves(verdict, decision);
    }

    String kin() {
        return kin;
    }

    ImportRow row() {
        return new ImportRow(key.number(), values());
    }

    TakenRow taken() {
        return new TakenRow(row(), existingId);
    }

    RowView view() {
        return new RowView(
                key.number(),
                values(),
                verdict,
                decision,
                ImportJson.read(notes, new TypeReference<List<CellNote>>() {}));
    }

    private Map<String, String> values() {
        return ImportJson.read(fields, new TypeReference<Map<String, String>>() {});
    }
}
