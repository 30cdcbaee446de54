package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Who was moved to which line; the lines themselves are part of the plan. */
@ApplicationScoped
class GivenMoves implements GivenInSession {

    @Override
    public int order() {
        return 70;
    }

    /** Moves are tried out while the session is prepared. */
    @Override
    public List<GivenRows> rows() {
        return List.of(
                new GivenRows(
                        "video_choice",
                        List.of("session_id", "subject_id"),
                        "WHERE given.session_id = :session",
                        false),
                GivenRows.ofSession("video_step", "id").evenIfUnused());
    }
}
