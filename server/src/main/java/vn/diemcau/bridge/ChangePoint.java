package vn.diemcau.bridge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumber;

/** What a point says about itself, as it is to be from now on; where it stands does not change. */
public record ChangePoint(
        int version,
        @NotBlank @Size(max = 300) @PersonName String name,
        @Size(max = 50) @Nullable String code,
        @Size(max = 300) @PersonName @Nullable String chair,
        @Size(max = 200) @PersonName @Nullable String hostName,
        @EmailAddress @Size(max = 254) @Nullable String hostEmail,
        @PhoneNumber @Size(max = 50) @Nullable String hostPhone,
        @Size(max = 200) @PersonName @Nullable String technicianName,
        @PhoneNumber @Size(max = 50) @Nullable String technicianPhone,
        @Size(max = 300) @Nullable String place,
        @Min(1) @Max(100_000) @Nullable Integer capacity,
        @Size(max = 500) @Pattern(regexp = "(?i)|https?://\\S+") @Nullable String connectionLink,
        @Size(max = 1_000) @Nullable String connectionNote) {}
