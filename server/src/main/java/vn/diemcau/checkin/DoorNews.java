package vn.diemcau.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What changed since a telephone last asked.
 *
 * @param epoch where it is another than the telephone's, what it knows of admissions is void
 * @param changes after the one that it knows, in their order
 * @param more whether there are others, to be asked for at once
 * @param digests of the parts of the list
 */
public record DoorNews(
        Instant now,
        Instant until,
        int epoch,
        List<AdmissionChange> changes,
        boolean more,
        Map<String, String> digests) {}
