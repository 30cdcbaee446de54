package vn.diemcau.video;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is to be.
 *
 * @param id of the line that it was; null for a new one
 * @param server the name of a video server of the settings, for kinds that have one
 * @param address a link, a dial string or a telephone number, for the others
 * @param note what else is to be known: a PIN, a code
 */
public record SaveLine(
        @Nullable LineId id,
        @NotNull LineKind kind,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 40) @Nullable String server,
        @Size(max = 500) @Nullable String address,
        @Size(max = 500) @Nullable String note) {}
