package vn.diemcau.invitation;

import jakarta.validation.constraints.Size;
import java.util.Set;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;

/**
 * Which points of a session: all of these levels, or single ones.
 *
 * @param levels none where single points are named
 */
record Selection(
        @Size(max = 5) Set<PointLevel> levels, @Size(max = 200) Set<BridgePointId> points) {

    Selection {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        points = points == null ? Set.of() : Set.copyOf(points);
    }

    /** Refuses where it says nothing. */
    void require() {
        if (levels.isEmpty() && points.isEmpty()) {
            throw InvitationError.NOBODY_SELECTED.refusal();
        }
    }
}
