package vn.diemcau.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/** Which delegates a list is to have; null asks for all. */
record ExpectedFilter(
        @Nullable Presence presence,
        @Nullable UUID group,
        @Nullable UUID unit,
        @Nullable BridgePointId point,
        @Nullable String searched) {}
