package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Who asked for the floor and who had it; how the queue is ordered is part of the plan. */
@ApplicationScoped
class GivenRequests implements GivenInSession {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.ofSession("floor_request", "id"),
                // Also there where a queue was looked at in which nobody ever stood.
                GivenRows.ofSession("floor_queue", "session_id").evenIfUnused());
    }
}
