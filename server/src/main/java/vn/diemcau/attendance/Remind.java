package vn.diemcau.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;

/**
 * Which points are to be reminded, as far as they have not reported; all that is said holds
 * together, and without any of it all points below the caller's are meant.
 *
 * @param id of the request: sent again it has no further effect
 * @param pointIds these alone
 * @param parentId those below this one
 * @param level those of this level
 */
public record Remind(
        @NotNull UUID id,
        @Nullable @Size(min = 1, max = 200) List<@NotNull BridgePointId> pointIds,
        @Nullable BridgePointId parentId,
        @Nullable PointLevel level) {}
