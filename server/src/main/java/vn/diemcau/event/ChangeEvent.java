package vn.diemcau.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** What an event says about itself, as it is to be from now on. */
public record ChangeEvent(
        int version,
        @NotBlank @Size(max = 300) String title,
        @NotNull EventKind kind,
        @Size(max = 10_000) @Nullable String description,
        @Nullable OrganizationId leadOrganizationId) {}
