package vn.diemcau.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about a session.
 *
 * @param audienceNote who is expected, in words
 * @param version the version that was edited; counts only where one is edited
 */
public record SaveSession(
        @NotBlank @Size(max = 300) String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) @Nullable String place,
        @NotNull SessionForm form,
        @Size(max = 2_000) @Nullable String audienceNote,
        @Nullable Integer version) {}
