package vn.diemcau.bridge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point as lists and copies see it: where it stands, and what they can say of it. */
record PlacedPoint(
        UUID id,
        @Nullable UUID parentId,
        String path,
        PointLevel level,
        String name,
        @Nullable String code,
        PointState state,
        @Nullable String place,
        @Nullable Integer capacity,
        @Nullable String chair,
        @Nullable String hostName,
        @Nullable String hostEmail,
        @Nullable String hostPhone,
        @Nullable String technicianName,
        @Nullable String technicianPhone,
        @Nullable String connectionLink) {

    boolean isRetired() {
        return state == PointState.RETIRED;
    }
}
