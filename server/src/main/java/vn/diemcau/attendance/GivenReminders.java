package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Reminders are tried out while a session is prepared. */
@ApplicationScoped
class GivenReminders implements GivenInSession {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(GivenRows.ofSession("attendance_reminder", "id").evenIfUnused());
    }
}
