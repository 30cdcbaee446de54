package vn.diemcau.delegate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization that has to be told by telephone or letter.
 *
 * @param email what stands in the directory and reaches nobody; null where nothing does
 * @param returned mail to that address came back
 */
public record UnreachableUnit(
        UUID organizationId,
        String name,
        @Nullable String email,
        boolean returned,
        @Nullable String phone,
        @Nullable String address,
        long quota,
        long free) {

    static UnreachableUnit of(UnitToTell unit) {
        return new UnreachableUnit(
                unit.organization(),
                unit.name(),
                unit.email(),
                unit.returned(),
                unit.phone(),
                unit.postal(),
                unit.quota(),
                unit.free());
    }
}
