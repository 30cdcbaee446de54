package vn.diemcau.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bridge point that has an address and was not asked yet. */
record PointToAsk(
        UUID id,
        String name,
        @Nullable UUID provinceId,
        @Nullable String recipientName,
        String address) {}
