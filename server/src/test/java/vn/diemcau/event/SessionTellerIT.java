package vn.diemcau.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.platform.Json;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SessionTellerIT {

    private final Product product;
    private final SessionTeller teller;
    private final Client organizer;
    private final SessionId session;

    SessionTellerIT(Product product) {
        this.product = product;
        this.teller = product.bean(SessionTeller.class);
        this.organizer = product.as(Role.ORGANIZER);
        this.session =
                SessionId.fromString(
                        new Meeting(organizer).publishedSession("Gặp gỡ " + UUID.randomUUID()));
        becomes("open");
    }

    /** As after a kill between the change and the telling of it. */
    @Test
    void aChangeThatNobodyWasToldOfIsFoundAndToldOnce() throws Exception {
        try (LiveClient phone = phone()) {
            closeBehindTheServersBack();

            phone.fact("session.changed", fact -> fact.path("state").asText().equals("CLOSED"));
        }
        teller.tell(session);

        assertThat(statesTold()).containsExactly("LIVE", "CLOSED");
        assertThat(teller.listUntold()).doesNotContain(session);
    }

    /** The hint of an earlier change comes after a later change was made, as with two servers. */
    @Test
    void aHintThatComesLateTellsNothingThatIsOver() throws Exception {
        becomes("close");
        becomes("reopen");

        teller.tell(session);
        becomes("close");

        assertThat(statesTold()).containsExactly("LIVE", "CLOSED", "LIVE", "CLOSED");
    }

    private void becomes(String verb) {
        organizer.post("sessions/" + session.value() + "/" + verb).ok();
    }

    private LiveClient phone() {
        String code = organizer.get("sessions/" + session.value()).ok().path("joinCode").asText();
        return LiveClient.connect(
                aTeacher().joins(product, code).phone(), session.value().toString(), "PARTICIPANT");
    }

    private List<String> statesTold() throws Exception {
        List<String> states = new ArrayList<>();
        try (Connection connection = connect();
                var select =
                        connection.prepareStatement(
                                "SELECT payload FROM fact WHERE channel_id = ?"
                                        + " AND payload LIKE '%session.changed%' ORDER BY revision")) {
            select.setString(1, session.value().toString());
            var rows = select.executeQuery();
            while (rows.next()) {
                states.add(Json.MAPPER.readTree(rows.getString(1)).path("state").asText());
            }
        }
        return states;
    }

    private void closeBehindTheServersBack() throws SQLException {
        try (Connection connection = connect();
                var update =
                        connection.prepareStatement(
                                "UPDATE session SET state = 'CLOSED' WHERE id = ?")) {
            update.setString(1, session.value().toString());
            update.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        var schema = product.schema();
        return DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
    }
}
