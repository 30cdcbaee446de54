package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The admission of a delegate that counts.
 *
 * @param place the door, or the point on whose roll it was ticked
 */
record CountingAdmission(UUID id, UUID delegateId, Instant admittedAt, @Nullable String place) {}
