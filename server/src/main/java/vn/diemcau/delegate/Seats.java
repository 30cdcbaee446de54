package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/** Works out where delegates sit. */
@ApplicationScoped
class Seats {

    /** More than any province has; whoever needs others asks the organizers. */
    private static final int MOST = 500;

    private final DelegateRepository delegates;

    @Inject
    Seats(DelegateRepository delegates) {
        this.delegates = delegates;
    }

    /** Among which points the form lets choose; none where everybody sits in the main room. */
    List<Seat> list(HeldAllotment held) {
        UUID unit = held.allotment().organizationId;
        if (held.group().placeKind == PlaceKind.MAIN_POINT || unit == null) {
            return List.of();
        }
        return delegates.listSeats(held.group().sessionId, unit, MOST);
    }

    /**
     * The point that was chosen, of the same session; an organization chooses among its own, and
     * leaves whom the organizers have seated elsewhere where they sit. Else, for a group that sits
     * at its own points, the point of the organization, or of its province; null for the main room,
     * and where no such point is there yet.
     */
    @Nullable BridgePointId of(
            HeldAllotment held, @Nullable BridgePointId chosen, @Nullable BridgePointId now) {
        UUID session = held.group().sessionId;
        if (chosen != null) {
            if (!chosen.equals(now) && !mayChoose(held, chosen)) {
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

    private boolean mayChoose(HeldAllotment held, BridgePointId chosen) {
        UUID session = held.group().sessionId;
        if (held.organized()) {
            return delegates.isPointOf(session, chosen);
        }
        UUID unit = held.allotment().organizationId;
        return unit != null && delegates.isSeatOf(session, unit, chosen);
    }
}
