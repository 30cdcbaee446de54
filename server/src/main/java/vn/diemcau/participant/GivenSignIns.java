package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** The browsers that are signed in as participants. */
@ApplicationScoped
class GivenSignIns implements GivenInSession {

    /** Who is signed out says nothing more while the rest is deleted. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.keyed(
                        "login_session",
                        "id",
                        "JOIN participant p ON p.id = given.participant_id WHERE p.session_id = :session"));
    }
}
