package vn.diemcau.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/** A delegate of whom the host of the point knows that they do not come. */
record AbsentRow(
        UUID delegate,
        String path,
        String pointName,
        PointLevel level,
        String name,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String reason,
        Instant notedAt,
        String notedBy) {}
