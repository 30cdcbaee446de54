package vn.diemcau.delegate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization that has to be told by telephone or letter.
 *
 * @param email what stands in the directory and is no address; null where nothing does
 */
public record UnreachableUnit(
        UUID organizationId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        long quota,
        long free) {

    static UnreachableUnit of(UnitToTell unit) {
        return new UnreachableUnit(
                unit.organization(),
                unit.name(),
                unit.email(),
                unit.phone(),
                unit.postal(),
                unit.quota(),
                unit.free());
    }
}
