package vn.diemcau.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was called or speaks, as everybody may see it.
 *
 * @param school where they work; null for whom a host has named
 * @param startedAt since when they speak; null until they do
 * @param calledReason why they were called before others, where they were
 */
public record Speaker(
        FloorRequestId id,
        String speakerName,
        String topic,
        @Nullable String school,
        @Nullable String pointName,
        @Nullable String provinceName,
        @Nullable Instant startedAt,
        @Nullable String calledReason) {}
