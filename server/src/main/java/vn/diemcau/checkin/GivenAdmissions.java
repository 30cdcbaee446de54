package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;

/** Who was let in, ticked, counted; doors and the list of delegates are part of the plan. */
@ApplicationScoped
class GivenAdmissions implements GivenInSession {

    private final AdmissionRepository admissions;

    @Inject
    GivenAdmissions(AdmissionRepository admissions) {
        this.admissions = admissions;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.ofSession("admission", "id"),
                GivenRows.ofSession("absence", "delegate_id"),
                GivenRows.ofSession("headcount", "id"));
    }

    /** Telephones still hold what was practised, perhaps unsent: it must not come back. */
    @Override
    public void reset(SessionId session) {
        if (admissions.findBook(session).isPresent()) {
            admissions.lock(session).beginAnew();
            admissions.deleteAll(session);
        }
    }
}
