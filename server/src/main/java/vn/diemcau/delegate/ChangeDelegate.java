package vn.diemcau.delegate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;

/**
 * What holds of a delegate from now on; somebody else is a substitute, not a change.
 *
 * @param version the version that was edited
 */
record ChangeDelegate(
        @NotBlank @PersonName @Size(max = 200) String name,
        @Size(max = 200) @Nullable String position,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @PhoneNumbers @Size(max = 50) @Nullable String phone,
        @Nullable OrganizationId organizationId,
        @Nullable BridgePointId pointId,
        @NotNull Integer version) {

    NameDelegate of(Delegate delegate) {
        return new NameDelegate(
                delegate.person(), name, position, email, phone, organizationId, pointId);
    }
}
