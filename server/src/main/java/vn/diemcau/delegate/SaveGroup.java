package vn.diemcau.delegate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer writes down about a group.
 *
 * @param perUnit what a new allotment begins with; null where that differs
 * @param nameBy until when organizations may name; null: until the session is closed
 * @param version the version that was edited; counts only where one is edited
 */
public record SaveGroup(
        @NotBlank @Size(max = 300) String name,
        @NotNull PlaceKind placeKind,
        @Min(1) @Max(Allotment.MOST) @Nullable Integer perUnit,
        @Nullable Instant nameBy,
        @Size(max = 1000) @Nullable String note,
        @Nullable Integer version) {}
