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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    static SheetImportRow of(UUID importId, int number, List<String> cells) {
        SheetImportRow row = new SheetImportRow();
        row.key = new Key(importId, number);
        row.cells = ImportJson.write(cells);
        row.decision = Decision.AUTO;
        row.fields = "{}";
        row.judged("", Judgement.of(Verdict.BLANK));
        return row;
    }

    /** Takes the fields anew from the columns that were given to others, or to none. */
    void map(List<ImportColumn> columns, Map<String, ImportField> known, List<String> kept) {
        List<String> texts = ImportJson.read(cells, new TypeReference<List<String>>() {});
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

    boolean changesSomething() {
        return verdict == Verdict.CHANGED;
    }

    String kin() {
        return kin;
    }

    ImportRow row() {
        return new ImportRow(key.number(), values());
    }

    TakenRow taken() {
        return new TakenRow(row(), changesSomething() ? existingId : null);
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
