package vn.diemcau.bridge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at a point, in words.
 *
 * @param seen the report that stood there when this one was written, which it replaces; null where
 *     there was none
 */
public record ReportIncident(
        @NotBlank @Size(max = 1_000) String text, @Size(max = 1_000) @Nullable String seen) {}
