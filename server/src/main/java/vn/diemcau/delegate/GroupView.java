package vn.diemcau.delegate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group, and how much of its allotments is used on all levels.
 *
 * @param units organizations that were allotted directly
 * @param quota of those together, with what the organizers name themselves
 * @param named delegates on every level
 * @param waiting substitutes who wait to be confirmed
 */
public record GroupView(
        UUID id,
        String name,
        PlaceKind placeKind,
        @Nullable Integer perUnit,
        @Nullable Instant nameBy,
        @Nullable String note,
        long units,
        long quota,
        long named,
        long waiting,
        int version) {}
