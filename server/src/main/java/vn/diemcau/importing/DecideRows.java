package vn.diemcau.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of some rows.
 *
 * @param numbers of the rows in the file
 * @param verdict all rows of which this was found, besides
 */
public record DecideRows(
        @NotNull Decision decision,
        @NotNull @Size(max = 200) List<@NotNull Integer> numbers,
        @Nullable Verdict verdict) {}
