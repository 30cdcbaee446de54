package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An admission as it stands after its last change, as telephones hear of it: nothing of a walk-in
 * but that there is one.
 *
 * @param place the door, or the point on whose roll it was ticked
 */
public record AdmissionChange(
        long number,
        UUID id,
        @Nullable UUID delegateId,
        boolean counts,
        Instant at,
        @Nullable String place) {}
