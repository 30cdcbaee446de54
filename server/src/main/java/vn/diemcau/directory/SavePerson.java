package vn.diemcau.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;

/**
 * What somebody writes down about a person.
 *
 * @param name as the person writes it, the given name last
 * @param version the version that was edited; counts only where one is edited
 */
public record SavePerson(
        @NotBlank @PersonName @Size(max = 200) String name,
        @Size(max = 200) @Nullable String position,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @PhoneNumbers @Size(max = 50) @Nullable String phone,
        @Nullable OrganizationId organizationId,
        @Nullable Integer version) {}
