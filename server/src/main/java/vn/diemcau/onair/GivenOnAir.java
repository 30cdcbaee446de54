package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Which points were called, and what became of it. */
@ApplicationScoped
class GivenOnAir implements GivenInSession {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.keyed(
                        "on_air_step",
                        "id",
                        "JOIN on_air_call c ON c.id = given.call_id WHERE c.session_id = :session"),
                GivenRows.ofSession("on_air_call", "id"),
                // Also there where the first point was only warned.
                GivenRows.ofSession("on_air_board", "session_id").evenIfUnused());
    }
}
