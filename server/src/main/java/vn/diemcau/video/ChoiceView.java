package vn.diemcau.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.AdminUnitId;

/**
 * To which line somebody was moved.
 *
 * @param name the province's or the point's; empty for the session
 * @param provinceId the province, also the one of a point
 * @param previousId by which line they took part before
 */
public record ChoiceView(
        SwitchScope scope,
        String name,
        @Nullable AdminUnitId provinceId,
        @Nullable BridgePointId pointId,
        LineId lineId,
        @Nullable LineId previousId,
        @Nullable String reason,
        String by,
        Instant at) {}
