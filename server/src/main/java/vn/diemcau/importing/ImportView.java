package vn.diemcau.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param formulas how many cells were calculated; what was last calculated is taken
 * @param expiresAt when it is deleted, applied or not
 * @param outcome null while it is open
 */
public record ImportView(
        ImportId id,
        String kind,
        @Nullable UUID subjectId,
        String fileName,
        List<ImportColumn> columns,
        List<Field> fields,
        int formulas,
        RowCounts counts,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Outcome outcome,
        int version) {

    /** Something that a column can be for. */
    public record Field(String name, boolean required) {}

    /** What was done. */
    public record Outcome(Instant at, int created, int changed) {}
}
