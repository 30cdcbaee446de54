package vn.diemcau.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** All organizations of an event, in their order; replaces what was there. */
public record ChangeOrganizations(
        int version, @NotNull @Size(max = 100) List<@NotNull @Valid Organization> organizations) {

    /** An organization and its part. */
    public record Organization(
            @NotNull OrganizationPart part,
            @NotNull OrganizationId organizationId,
            @Size(max = 500) @Nullable String task) {}
}
