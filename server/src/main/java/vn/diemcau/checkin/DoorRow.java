package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A door as the organizer sees it.
 *
 * @param lastSeenAt when its telephone was last heard of, to the minute; null: nobody came in yet
 * @param admissions how many it let in that count
 */
public record DoorRow(
        UUID id,
        String name,
        @Nullable UUID bridgePointId,
        @Nullable String pointName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastSeenAt,
        long admissions) {}
