package vn.diemcau.bridge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.EmailAddress;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumber;

/**
 * A point that is to be made.
 *
 * @param parentId the point above; null for the top
 * @param provinceId where it counts in the roll-up; null takes that of the point above
 */
public record SavePoint(
        @Nullable BridgePointId parentId,
        @NotNull PointLevel level,
        @NotBlank @Size(max = 300) @PersonName String name,
        @Size(max = 50) @Nullable String code,
        @Nullable AdminUnitId provinceId,
        @Nullable OrganizationId organizationId,
        @Size(max = 300) @PersonName @Nullable String chair,
        @Size(max = 200) @PersonName @Nullable String hostName,
        @EmailAddress @Size(max = 254) @Nullable String hostEmail,
        @PhoneNumber @Size(max = 50) @Nullable String hostPhone,
        @Size(max = 200) @PersonName @Nullable String technicianName,
        @PhoneNumber @Size(max = 50) @Nullable String technicianPhone,
        @Size(max = 300) @Nullable String place,
        @Min(1) @Max(100_000) @Nullable Integer capacity,
        @Size(max = 500) @Pattern(regexp = "(?i)|https?://\\S+") @Nullable String connectionLink,
        @Size(max = 1_000) @Nullable String connectionNote) {

    /**
     * A province's point as it begins: nothing but its name, below the main room if there is one.
     */
    static SavePoint ofProvince(AdminUnitView province, @Nullable BridgePoint main) {
        return new SavePoint(
                main == null ? null : main.id(),
                PointLevel.PROVINCE,
                province.name(),
                null,
                province.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
