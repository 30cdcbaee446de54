package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class LineEchoIT {

    private final Product product;
    private final Client organizer;
    private final String session;
    private final UUID point;

    LineEchoIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Vọng lại");
        this.point =
                UUID.fromString(
                        organizer
                                .post(
                                        "sessions/" + session + "/bridge-points",
                                        Map.of("level", "MAIN", "name", "Trụ sở"))
                                .ok()
                                .path("id")
                                .asText());
    }

    /** Rule N1. */
    @Test
    void whoKeepsAPointIsEchoedAWholeTestAndAnotherAtOnce() {
        for (Role role : List.of(Role.HOST, Role.TECHNICIAN)) {
            Client keeper = product.as(role, ScopeKind.BRIDGE_POINT, point);
            try (LiveClient line = LiveClient.connect(keeper, session, "HOST")) {
                assertThat(echoed(line, 100)).as("%s", role).isEqualTo(100);
            }
        }
        try (LiveClient line = LiveClient.connect(organizer, session, "ORGANIZER")) {
            assertThat(echoed(line, 100)).isEqualTo(100);
        }
    }

    /** Rule N1. */
    @Test
    void anEchoThatIsSentAgainIsAnsweredAnew() {
        UUID id = UUID.randomUUID();
        try (LiveClient line = LiveClient.connect(organizer, session, "ORGANIZER")) {
            JsonNode first = line.command("line.echo", id, Map.of());
            assertThat(first.path("type").asText()).isEqualTo("ack");
            line.takeMessages();
            assertThat(line.command("line.echo", id, Map.of())).isEqualTo(first);
        }
    }

    /** Rule N1. */
    @Test
    void whoSendsFarMoreIsRefusedForTheMomentAndOtherCommandsAreNot() {
        try (LiveClient line = LiveClient.connect(organizer, session, "ORGANIZER")) {
            assertThat(echoed(line, 160)).isBetween(120, 150);
            assertThat(line.command("clock.now", Map.of()).path("type").asText()).isEqualTo("ack");
        }
    }

    private static int echoed(LiveClient line, int times) {
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            UUID id = UUID.randomUUID();
            sent.add(id);
            line.send("line.echo", id, Map.of());
        }
        return (int)
                sent.stream()
                        .map(line::answer)
                        .filter(answer -> answer.path("type").asText().equals("ack"))
                        .count();
    }
}
