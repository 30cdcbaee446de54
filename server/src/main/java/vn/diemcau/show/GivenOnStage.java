package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;

/** How a session went: what ran, what was shown and what was said behind the stage. */
@ApplicationScoped
class GivenOnStage implements GivenInSession {

    private final ShowRepository shows;

    @Inject
    GivenOnStage(ShowRepository shows) {
        this.shows = shows;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                new GivenRows(
                        "stage_message_receipt",
                        List.of("message_id", "screen", "person_id"),
                        "JOIN stage_message m ON m.id = given.message_id WHERE m.session_id = :session"),
                GivenRows.ofSession("stage_message", "id"),
                GivenRows.ofSession("show_step", "id"),
                GivenRows.ofSession("show_run", "id"),
                GivenRows.ofSession("show_timer", "session_id").evenIfUnused(),
                GivenRows.ofSession("show_stage", "session_id").evenIfUnused());
    }

    /** What may be cut stays marked; what was cut is not. */
    @Override
    public void reset(SessionId session) {
        shows.listCues(session).forEach(Cue::backToPlan);
    }
}
