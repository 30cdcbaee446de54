package vn.diemcau.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.kernel.Ids;

/** A list that somebody uploaded: open until it was applied, once. */
@Entity
@Table(name = "sheet_import")
class SheetImport {

    @Id private UUID id;
    @Column private String kind;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    // Named by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "file_name")
    private String fileName;

    @Column private String header;
    @Column private int formulas;

    @Column(name = "eight_bit")
    private boolean eightBit;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column private @Nullable Integer created;
    @Column private @Nullable Integer changed;
    @Version private int version;

    protected SheetImport() {}

    static SheetImport of(
            String kind,
            @Nullable UUID subject,
            UUID owner,
            String fileName,
            List<ImportColumn> columns,
            boolean eightBit,
            int formulas,
            Instant now) {
        SheetImport made = new SheetImport();
        made.id = Ids.next();
        made.kind = kind;
        made.subjectId = subject;
        made.ownerId = owner;
        made.fileName = fileName;
        made.eightBit = eightBit;
        made.formulas = formulas;
        made.madeAt = now;
        made.map(columns);
        return made;
    }

    void map(List<ImportColumn> columns) {
        header = ImportJson.write(columns);
    }

    void requireOpen() {
        if (appliedAt != null) {
            throw ImportError.APPLIED_ALREADY.refusal();
        }
    }

    void applied(Instant now, int newOnes, int changedOnes) {
        appliedAt = now;
        created = newOnes;
        changed = changedOnes;
    }

    boolean isEightBit() {
        return eightBit;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    @Nullable UUID subjectId() {
        return subjectId;
    }

    String fileName() {
        return fileName;
    }

    List<ImportColumn> columns() {
        return ImportJson.read(header, new TypeReference<List<ImportColumn>>() {});
    }

    ImportBrief brief() {
        return new ImportBrief(new ImportId(id), fileName, madeAt, appliedAt);
    }

    ImportView view(Caller.SignedIn caller, ImportTarget target, RowCounts counts) {
        return new ImportView(
                new ImportId(id),
                kind,
                subjectId,
                fileName,
                columns(),
                target.fields().stream()
                        .map(field -> new ImportView.Field(field.name(), field.required()))
                        .toList(),
                formulas,
                counts,
                obstacle(caller, target, counts),
                madeAt,
                madeAt.plus(ImportService.KEPT),
                appliedAt == null
                        ? null
                        : new ImportView.Outcome(
                                appliedAt,
                                Objects.requireNonNull(created),
                                Objects.requireNonNull(changed)),
                version);
    }

    /** What would keep the whole from being done now. */
    private ImportView.@Nullable Obstacle obstacle(
            Caller.SignedIn caller, ImportTarget target, RowCounts counts) {
        if (isApplied()) {
            return null;
        }
        return target.obstacle(caller, subjectId, counts.taken())
                .map(refusal -> new ImportView.Obstacle(refusal.code().code(), refusal.params()))
                .orElse(null);
    }
}
