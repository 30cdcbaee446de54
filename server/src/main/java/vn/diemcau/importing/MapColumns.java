package vn.diemcau.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.spreadsheet.Sheet;

/** What the columns of a file are for; those that are not named are for nothing. */
public record MapColumns(
        @NotNull @Size(max = Sheet.MOST_COLUMNS) List<@NotNull @Valid Use> columns) {

    /**
     * @param place of the column in the file, from 0
     * @param field what it is for; null: for nothing
     * @param encoding in what it was typed; null: as it was read so far
     */
    public record Use(
            int place, @Size(max = 30) @Nullable String field, @Nullable ChosenEncoding encoding) {}

    List<ImportColumn> on(List<ImportColumn> known, ImportTarget target) {
        Set<String> fields = new HashSet<>();
        for (Use use : columns) {
            if (use.field() == null) {
                continue;
            }
            if (target.fields().stream().noneMatch(field -> field.name().equals(use.field()))) {
                throw ImportError.FIELD_UNKNOWN.refusal();
            }
            if (!fields.add(use.field())) {
                throw ImportError.FIELD_TWICE.refusal();
            }
        }
        return known.stream().map(this::on).toList();
    }

    private ImportColumn on(ImportColumn column) {
        for (Use use : columns) {
            if (use.place() == column.place()) {
                ImportColumn used = column.as(use.field());
                return use.encoding() == null ? used : used.in(use.encoding().old());
            }
        }
        return column.as(null);
    }

    /** The fields whose texts come from the same column as before. */
    static List<String> unchanged(List<ImportColumn> before, List<ImportColumn> now) {
        return before.stream()
                .map(
                        column ->
                                column.field() != null && now.contains(column)
                                        ? column.field()
                                        : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
