package vn.diemcau.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param formulas how many cells were calculated; what was last calculated is taken
 * @param obstacle why nothing could be done now, whatever the rows say; null where nothing stands
 *     against it
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
        @Nullable Obstacle obstacle,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Outcome outcome,
        int version) {

    /** Something that a column can be for. */
    public record Field(String name, boolean required) {}

    /**
     * @param code of the error that would refuse it, with what its words need
     */
    public record Obstacle(String code, Map<String, Object> params) {

        public Obstacle {
            params = Map.copyOf(params);
        }
    }

    /** What was done. */
    public record Outcome(Instant at, int created, int changed) {}
}
