package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/** Works out where delegates sit. */
@ApplicationScoped
class Seats {

    private final DelegateRepository delegates;

    @Inject
    Seats(DelegateRepository delegates) {
        this.delegates = delegates;
    }

    /**
     * The point that was chosen, of the same session; else, for a group that sits at its own
     * points, the point of the organization, or of its province; null for the main room, and where
     * no such point is there yet.
     */
    @Nullable BridgePointId of(HeldAllotment held, @Nullable BridgePointId chosen) {
        UUID session = held.group().sessionId;
        if (chosen != null) {
            if (!delegates.isPointOf(session, chosen)) {
                throw DelegateError.POINT_UNKNOWN.refusal();
            }
            return chosen;
        }
        UUID unit = held.allotment().organizationId;
        if (held.group().placeKind == PlaceKind.MAIN_POINT || unit == null) {
            return null;
        }
        return delegates.findPointOf(session, unit).orElse(null);
    }
}
