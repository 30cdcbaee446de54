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
        @Nullable Answered answered,
        @Nullable String searched) {

    /** Everybody of a group and of a unit, where they are given. */
    static ExpectedFilter of(@Nullable UUID group, @Nullable UUID unit) {
        return new ExpectedFilter(null, group, unit, null, null, null);
    }
}
