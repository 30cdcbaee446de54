package vn.diemcau.floor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiting request, as far as its place in the queue depends on it.
 *
 * @param number in which it came, within the session
 * @param region whose turn it would be: the province, or the point itself where it is in none
 * @param speaker who would speak, however often they ask
 * @param ready whether the line of its point is; true for somebody without a point
 * @param heldSince the turn that was the last one when it was skipped; -1 where it was not
 */
record Candidate(
        UUID id,
        long number,
        UUID region,
        PlaceKind kind,
        String speaker,
        boolean ready,
        long heldSince,
        Instant askedAt,
        @Nullable Hand hand) {

    Candidate with(Hand other) {
        return new Candidate(id, number, region, kind, speaker, ready, heldSince, askedAt, other);
    }
}
