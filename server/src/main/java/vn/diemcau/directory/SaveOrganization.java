package vn.diemcau.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;

/**
 * What somebody writes down about an organization.
 *
 * @param version the version that was edited; counts only where one is edited
 */
public record SaveOrganization(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) @Nullable String shortName,
        @NotNull OrganizationKind kind,
        @Nullable AdminUnitId provinceId,
        @Nullable OrganizationId parentId,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone,
        @Size(max = 500) @Nullable String address,
        @Nullable Integer version) {}
