package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;

/** Alerts and their time lines; one whose cause still stands opens again. */
@ApplicationScoped
class GivenAlerts implements GivenInSession {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<GivenRows> rows() {
        return List.of(
                GivenRows.keyed(
                                "alert_step",
                                "id",
                                "JOIN alert a ON a.id = given.alert_id WHERE a.session_id = :session")
                        .evenIfUnused(),
                GivenRows.ofSession("alert", "id").evenIfUnused());
    }
}
