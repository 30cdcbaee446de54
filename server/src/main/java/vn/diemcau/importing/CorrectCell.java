package vn.diemcau.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param everywhere in all rows that say the same in this field: one unit misspelt in a hundred
 *     rows
 */
public record CorrectCell(
        @NotNull @Size(max = 30) String field,
        @NotNull @Size(max = 1000) String value,
        boolean everywhere) {}
