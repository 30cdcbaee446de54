package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Golden;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ClockIT {

    /** Rules T1, T2. */
    @Test
    void aScreenIsToldTheServersTimeAndEachTimeAnew(Product product) {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Đồng hồ");
        UUID id = UUID.randomUUID();
        try (LiveClient line =
                LiveClient.connect(chair(product, organizer, session), session, "CHAIR")) {
            Instant before = Instant.now().minusMillis(1);
            JsonNode first = line.command("clock.now", id, Map.of());
            Instant at = Instant.parse(first.path("result").path("at").asText());

            assertThat(first.path("type").asText()).isEqualTo("ack");
            assertThat(at).isBetween(before, Instant.now());
            assertThat(receipts(product, id)).isZero();
        }
    }

    /** Rule T1. */
    @Test
    void theAnswerIsWrittenAsInTheGoldenFile() {
        JsonNode golden = Golden.message("out/ack-clock");

        assertThat(Golden.written(ServerTime.at(Instant.parse("2023-08-15T01:00:00.125999Z"))))
                .isEqualTo(golden.path("result"));
    }

    private static Client chair(Product product, Client organizer, String session) {
        String event = organizer.get("sessions/" + session).ok().path("eventId").asText();
        return product.as(Role.CHAIR, ScopeKind.EVENT, UUID.fromString(event));
    }

    private static int receipts(Product product, UUID command) {
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT COUNT(*) FROM receipt WHERE command_id = '"
                                                + command
                                                + "'")) {
            rows.next();
            return rows.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
