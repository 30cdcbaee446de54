package vn.diemcau.delegate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.PersonId;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;

/**
 * Somebody who is to be a delegate.
 *
 * @param personId who that is, where they were chosen from the organization's people; what is
 *     written beside it is then what holds of them from now on
 * @param organizationId where they work; null: at the organization whose allotment it is
 * @param pointId where they will sit; null: what fits the group
 */
public record NameDelegate(
        @Nullable PersonId personId,
        @NotBlank @PersonName @Size(max = 200) String name,
        @Size(max = 200) @Nullable String position,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @PhoneNumbers @Size(max = 50) @Nullable String phone,
        @Nullable OrganizationId organizationId,
        @Nullable BridgePointId pointId) {}
