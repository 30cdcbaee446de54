package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A walk-in who was let in.
 *
 * @param id of the admission
 */
public record WalkInRow(
        UUID id,
        String name,
        @Nullable String unit,
        @Nullable String phone,
        Instant admittedAt,
        @Nullable String place) {}
