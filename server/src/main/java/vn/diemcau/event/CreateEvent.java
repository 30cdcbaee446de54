package vn.diemcau.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** A new draft. */
public record CreateEvent(
        @NotBlank @Size(max = 300) String title,
        @NotNull EventKind kind,
        @Size(max = 10_000) @Nullable String description,
        @Nullable OrganizationId leadOrganizationId) {}
