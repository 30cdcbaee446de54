package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.bridge.Points;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Consoles of hosts and technicians count for their own points; no other connection does. */
@ProductTest
class HostConsolesIT {

    private final Points points;
    private final Product product;
    private final HostConsoles consoles;

    HostConsolesIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Máy đang mở");
        this.consoles = product.bean(HostConsoles.class);
        points.organizer.post("sessions/" + points.session + "/open").ok();
    }

    @Test
    @Timeout(60)
    void aConsoleHoldsItsOwnPointAndNoneBelow() {
        LiveClient.connect(points.organizer, points.session, "ORGANIZER");
        LiveClient.connect(points.hostOf(points.province), points.session, "HOST");
        LiveClient technician =
                LiveClient.connect(
                        product.as(
                                Role.TECHNICIAN,
                                ScopeKind.BRIDGE_POINT,
                                UUID.fromString(points.school)),
                        points.session,
                        "HOST");

        consoles.once(() -> false);

        assertThat(line(points.province)).isEqualTo("ON");
        assertThat(line(points.school)).isEqualTo("ON");
        assertThat(line(points.district)).isEqualTo("NONE");
        assertThat(line(points.main)).isEqualTo("NONE");

        technician.breakOff();
        LiveClient organizer = LiveClient.connect(points.organizer, points.session, "ORGANIZER");
        // The server notices in its own time that a line has broken.
        while (!line(points.school).equals("WEAK")) {
            consoles.once(() -> false);
        }
        JsonNode told = organizer.fact("bridge.changed", fact -> true);
        assertThat(told.at("/point/id").asText()).isEqualTo(points.school);
        assertThat(line(points.province)).isEqualTo("ON");
    }

    private String line(String point) {
        for (JsonNode row : points.organizer.get(points.path()).ok().path("items")) {
            if (row.path("id").asText().equals(point)) {
                return row.path("line").asText();
            }
        }
        throw new AssertionError("not in the list: " + point);
    }
}
