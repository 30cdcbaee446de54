package vn.diemcau.delegate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;

/** Who is to go instead, as a delegate writes it on the page of the reply. */
public record ProposeSubstitute(
        @NotBlank @PersonName @Size(max = 200) String name,
        @Size(max = 200) @Nullable String position,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @PhoneNumbers @Size(max = 50) @Nullable String phone) {

    NameDelegate named() {
        return new NameDelegate(null, name, position, email, phone, null, null);
    }
}
