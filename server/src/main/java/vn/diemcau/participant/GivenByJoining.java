package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Who joined. */
@ApplicationScoped
class GivenByJoining implements GivenInSession {

    /** Everything that people said refers to them. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(GivenRows.ofSession("participant", "id"));
    }
}
