package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Json;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SessionTellerIT {

    private final Product product;
    private final SessionTeller teller;

    SessionTellerIT(Product product) {
        this.product = product;
        this.teller = product.bean(SessionTeller.class);
    }

    /** As after a kill between the change and the telling of it. */
    @Test
    void aChangeThatNobodyWasToldOfIsFoundAndToldOnce() throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        SessionId session = SessionId.fromString(meeting.session());
        try (LiveClient phone = meeting.joinedBy(aTeacher()).line()) {
            closeBehindTheServersBack(meeting);

            phone.fact("session.changed", fact -> fact.path("state").asText().equals("CLOSED"));
        }
        teller.tell(session);

        assertThat(statesTold(meeting)).containsExactly("LIVE", "CLOSED");
        assertThat(teller.listUntold()).doesNotContain(session);
    }

    /** The hint of an earlier change comes after a later change was made, as with two servers. */
    @Test
    void aHintThatComesLateTellsNothingThatIsOver() throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        meeting.close();
        meeting.organizer().post("sessions/" + meeting.session() + "/reopen").ok();

        teller.tell(SessionId.fromString(meeting.session()));
        meeting.close();

        assertThat(statesTold(meeting)).containsExactly("LIVE", "CLOSED", "LIVE", "CLOSED");
    }

    private List<String> statesTold(LiveMeeting meeting) throws Exception {
        List<String> states = new ArrayList<>();
        try (Connection connection = connect();
                var select =
                        connection.prepareStatement(
                                "SELECT payload FROM fact WHERE channel_id = ?"
                                        + " AND payload LIKE '%session.changed%' ORDER BY revision")) {
            select.setString(1, meeting.session());
            var rows = select.executeQuery();
            while (rows.next()) {
                states.add(Json.MAPPER.readTree(rows.getString(1)).path("state").asText());
            }
        }
        return states;
    }

    private void closeBehindTheServersBack(LiveMeeting meeting) throws SQLException {
        try (Connection connection = connect();
                var update =
                        connection.prepareStatement(
                                "UPDATE session SET state = 'CLOSED' WHERE id = ?")) {
            update.setString(1, meeting.session());
            update.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        var schema = product.schema();
        return DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
    }
}
