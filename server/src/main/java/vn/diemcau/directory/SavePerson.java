package vn.diemcau.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about a person.
 *
 * @param name as the person writes it, the given name last
 * @param version the version that was edited; counts only where one is edited
 */
public record SavePerson(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String position,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone,
        @Nullable OrganizationId organizationId,
        @Nullable Integer version) {}
